package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.web.DirectoryIds;
import org.springframework.beans.factory.annotation.Autowired;

/// People rename themselves, and the roster holds more than people.
class NamesTest extends Hosted {

    @Autowired
    Sessions sessions;

    @Autowired
    DirectoryIds directory;

    @Test
    void aNewNameReachesTheRegisterAndLaterCards() throws Exception {
        opened();
        Member ana = joao.renamed("João M. Matos");
        Member leader = leila.renamed("Leila Haddad-Khoury");

        ana.types("I have a new name");
        leader.presses("Register");
        leader.presses("Everybody");

        assertThat(leader.sees("João M. Matos")).isNotEmpty();
        leader.mentions("next");
        assertThat(ana.sees("Leila Haddad-Khoury")).isNotEmpty();
    }

    @Test
    void whoFixedTheirNameKeepsIt() throws Exception {
        opened();
        joao.sends("fix-name", Map.of("name", "Dr João Matos"));

        joao.renamed("jm").types("Hello");
        leila.presses("Register");
        leila.presses("Everybody");

        assertThat(leila.sees("Dr João Matos")).isNotEmpty();
        assertThat(leila.views()).noneMatch(view -> view.getValue().toString().contains("\"jm\""));
    }

    @Test
    void everyPageOfTheRosterIsReadAndOnlyPeopleAreOffered() throws Exception {
        in("groupChat");
        chat.tellsItsRoster(250, leila, joao);
        chat.alsoLists(chat.member("Conference Room 4").account().without(List.of("givenName", "surname")));
        chat.alsoLists(chat.member("Guest Person").account().without(List.of("objectId", "aadObjectId")));
        leila.addsTheBot();

        String form = leila.opens("set-up").toString();

        assertThat(form).contains("Colleague 249", "Guest Person", "251 people are invited");
        assertThat(form).doesNotContain("Conference Room 4", "\"Dialogue\"");
    }

    @Test
    void whoSignsInIsKnownByTheRosterOfTheSessionsChat() throws Exception {
        in("groupChat");
        chat.tellsItsRoster(250, leila, joao);
        leila.addsTheBot();
        leila.opens("set-up");
        String session = sessions.latest(chat.id).orElseThrow().id();

        assertThat(directory.same(session, new Person(leila.id(), leila.called()), "AAD-" + leila.key()))
                .isTrue();
        assertThat(directory.same(session, new Person(leila.id(), leila.called()), "aad-" + joao.key()))
                .isFalse();
        assertThat(directory.same("no such session", new Person(leila.id(), leila.called()), "aad-" + leila.key()))
                .isFalse();
    }

    @Test
    void theMeetingsTitleSuggestsTheUnit() throws Exception {
        in("groupChat");
        chat.inAMeeting("Leadership Dialogue · River Archives");
        leila.addsTheBot();

        assertThat(leila.opens("set-up").toString()).contains("\"value\":\"River Archives\"");
    }
}
