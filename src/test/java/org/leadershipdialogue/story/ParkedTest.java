package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.leadershipdialogue.rehearsal.SeenForm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What becomes of a question nobody could answer.
class ParkedTest extends Story {

    @Autowired
    JdbcClient database;

    @Test
    void goesOneWayToTheEthicsOfficeAndTheAnswerComesBack() {
        opened(7);
        leila.leadsTo("Introduction · 1 of 4");
        amina().opens("park").writes("Who owns a like?").sends();
        joao().opens("park")
                .writes("May I run a blog?")
                .fills("to-myself", "true")
                .sends();
        assertThat(room.whoWasSent("João Matos would like")).isEmpty();
        ends();

        SeenCard card = leila.sees("2 questions are open");
        assertThat(card.text()).contains("Nobody knows who asked", "João Matos would like the answer");
        leila.presses("parked.by-mail");
        SeenCard mail = leila.sees("They are not in the feedback form");
        assertThat(mail.verbs()).doesNotContain("parked.by-form", "parked.by-mail");
        assertThat(mail.link("Open in my mail"))
                .startsWith("mailto:ethicsoffice@un.org")
                .contains("blog")
                .doesNotContain("Matos");
        assertThat(database.sql("select way from parking where session = :session")
                        .param("session", mail.key().replaceFirst("/.*", ""))
                        .query(String.class)
                        .single())
                .isEqualTo("MAIL");

        joao().whispers("help");
        answersOne();
        answersOne();
        assertThat(leila.sees("Every question is answered").text()).doesNotContain("João");
        assertThat(joao().privateLines()).last().asString().contains("May I run a blog?", "Yes, if it is your own");
        assertThat(leila.lines()).last().asString().contains("Who owns a like?", "You do");
        assertThat(leila.lines()).noneMatch(line -> line.contains("your own"));
        assertThat(database.sql(
                                "select count(*) from parked where session = :session and (asker is not null or asker_id is not null)")
                        .param("session", mail.key().replaceFirst("/.*", ""))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverLeadsSaysWithOneTapThatItWasAnsweredInTheRoom() {
        opened(7);
        leila.leadsTo("Introduction · 1 of 4");
        amina().opens("park").writes("Who owns a like?").sends();
        joao().opens("park")
                .writes("May I run a blog?")
                .fills("to-myself", "true")
                .sends();

        leila.presses("More").presses("2 parked questions");
        SeenCard open = leila.sees("2 questions are open");
        assertThat(open.text())
                .contains("Who owns a like?", "May I run a blog?")
                .doesNotContain("João");
        assertThat(joao().sendsOnItsOwn(open, "parked.answered", "{\"card\":\"%s\"}".formatted(open.key()))
                        .text())
                .contains("This one is for Leila Haddad");

        leila.presses("parked.answered").sees("One question is open");
        leila.presses("parked.answered").sees("Every question is answered");
    }

    @Test
    void whoComesLateSignsInOnThePresentCard() {
        opened(2);
        leila.leadsTo("Introduction · 1 of 4");

        SeenCard topic = yusuf().sees("Introduction · 1");
        assertThat(room.seat("Priya")
                        .sees("This is where we are; one tap signs you in")
                        .key())
                .isEqualTo(topic.key());
        assertThat(room.seat("Priya").signsIn().sees("Introduction · 1").has("park"))
                .isTrue();
    }

    /// The first of those that are open; which one that is means nothing.
    private void answersOne() {
        SeenForm form = leila.opensPrivately("reply");
        form.fills("reply", form.text().contains("blog") ? "Yes, if it is your own" : "You do")
                .sends();
        room.settles();
    }

    /// Typed, and not so soon after another move that it would count as the same.
    private void ends() {
        leila.whispers("help");
        clock.forward(Duration.ofSeconds(6));
        leila.says("@Dialogue close");
    }
}
