package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;

/// Whatever a card showed to somebody else: only those who may.
class RightsTest extends Story {

    private static final String REFUSED = "This one is for Leila Haddad";

    private static final List<String> LEADING = List.of(
            "session.next",
            "session.back",
            "session.skip",
            "session.pause",
            "session.resume",
            "session.extend",
            "session.shorten",
            "session.run-over",
            "session.one-more",
            "session.continue-later",
            "session.close",
            "quiet.give",
            "watch.alone",
            "vote.decide",
            "points.show",
            "speak.heard",
            "person.spoken",
            "answer.leave-out");

    @Test
    void aParticipantWhoReplaysNextIsToldWhyAndNobodyElseIs() {
        String next = freshQuestion();
        SeenCard leilas = leila.cardWith("session.next");
        // A story before this one may have been refused on the same card.
        var before = room.whoWasSent(REFUSED);

        assertThat(joao().triesOn(leilas, "session.next").text()).contains(REFUSED);

        assertThat(room.whoWasSent(REFUSED))
                .filteredOn(name -> !before.contains(name))
                .containsExactly("João Matos");
        assertThat(room.whoWasSent(next)).isEmpty();
        assertThat(joao().again(leilas).has("session.next")).isFalse();
    }

    @Test
    void noButtonOfALeaderWorksForAnybodyElse() {
        String next = freshQuestion();
        SeenCard leilas = leila.cardWith("session.next");

        for (String verb : LEADING) {
            assertThat(sends(leilas, "card.view")).as("before " + verb).doesNotContain(REFUSED);
            assertThat(sends(leilas, verb)).as(verb).contains(REFUSED);
        }

        assertThat(room.whoWasSent(next)).isEmpty();
        assertThat(leila.cardWith("session.next").key()).as("where all are").isEqualTo(leilas.key());
    }

    private String sends(SeenCard card, String verb) {
        String data = "{\"card\":\"%s\",\"at\":0,\"person\":\"%s\"}".formatted(card.key(), joao().id());
        return joao().sendsOnItsOwn(card, verb, data).text();
    }

    @Test
    void aMonitorDoesNotLead() {
        String next = freshQuestion();
        SeenCard leilas = leila.cardWith("session.next");

        assertThat(tomas.triesOn(leilas, "session.next").text()).contains(REFUSED);
        assertThat(room.whoWasSent(next)).isEmpty();
    }

    @Test
    void aParticipantOpensNoFormOfTheRegister() {
        opened(3);
        SeenCard register = tomas.cardWith("add-caller");
        SeenCard list = tomas.presses("Everybody").cardWith("Correct");

        assertThat(joao().triesToOpen(register, "add-caller").notice()).startsWith("The register is kept by others");
        assertThat(joao().triesToOpen(register, "tick-names").notice()).startsWith("The register is kept by others");
        assertThat(joao().triesToOpen(list, "Correct").notice()).startsWith("The register is kept by others");
    }
}
