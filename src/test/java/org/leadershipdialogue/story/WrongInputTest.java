package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.rehearsal.Reply;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.leadershipdialogue.rehearsal.SeenForm;

/// Whatever is typed or sent gets a clear answer, and nothing is lost.
class WrongInputTest extends Story {

    private static final String LONG = "word ".repeat(4_000);

    @Test
    void everyFormStandsTextOfAnyLength() {
        freshQuestion();
        leila.presses("More");
        forms().forEach(form -> answered(form, LONG));

        Reply written = joao().opens("write").writes(LONG).tries("Send");
        assertThat(written.form().orElseThrow().text()).contains("That is longer than");
        assertThat(written.form().orElseThrow().holds("answer")).isEqualTo(LONG.strip());
        assertThat(leila.cardWith("session.next").has("session.next")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u200B"})
    void aCallerWithoutANameIsAskedForOne(String name) {
        openSignIn();

        Reply reply = tomas.opens("add-caller").fills("name", name).tries("Add to the register");

        assertThat(reply.form().orElseThrow().text()).contains("One thing to mend");
    }

    @ParameterizedTest
    @ValueSource(strings = {"O'Brien \"Bo\"", "$9 *bold* _x_", "<b>Bo</b>", "=1+1", "ليلى حداد", "陈伟", "Zoë 🙂 [x](y)"})
    void aNameIsDataWhateverItHolds(String name) {
        openSignIn();

        tomas.opens("add-caller").fills("name", name).sends();
        tomas.presses("More");

        String sheet = room.downloads(tomas.cardWith("CSV").link("CSV"));
        assertThat(sheet.lines()).noneMatch(line -> line.matches("(.*,)?\"?=.*"));
        assertThat(sheet).contains(name.replace("\"", "\"\""));
    }

    @Test
    void whatNoCardOfOursSendsIsAnsweredKindly() {
        freshQuestion();
        SeenCard card = joao().cardWith("write");
        String unknown = "That card is from another time";

        assertThat(joao().sendsOnItsOwn(card, "session.explode", "{}").notice()).startsWith(unknown);
        assertThat(joao().sendsOnItsOwn(card, "session.next", "{}").notice()).startsWith(unknown);
        assertThat(joao().sendsOnItsOwn(card, "session.next", "{\"card\":\"last2022/7\",\"at\":3}")
                        .notice())
                .startsWith(unknown);
        assertThat(joao().sendsOnItsOwn(card, "panel", "{\"card\":[1],\"at\":\"x\",\"panel\":{}}")
                        .notice())
                .startsWith(unknown);
        assertThat(joao().sendsAForm(card, "{}").notice()).startsWith(unknown);
        assertThat(joao().sendsAForm(card, "{\"form\":\"write\"}").notice()).startsWith(unknown);
        Reply empty = joao().sendsAForm(card, "{\"form\":\"write\",\"card\":\"%s\"}".formatted(card.key()));
        assertThat(empty.form().orElseThrow().text()).contains("Please write a word or two first");
    }

    private void openSignIn() {
        if (tomas.cards().stream().noneMatch(card -> card.has("add-caller"))) {
            opened(0);
        }
    }

    private List<SeenForm> forms() {
        Seat hana = room.seat("Hana");
        return List.of(
                leila.opens("park"),
                hana.opens("here-with-me"),
                hana.opens("fix-name"),
                tomas.opens("add-caller"),
                tomas.opens("tick-names"));
    }

    private static void answered(SeenForm form, String text) {
        form.writesEverywhere(text);
        Reply reply = form.tries(form.buttons().getFirst());
        assertThat(reply.error()).as(form.title()).isNull();
    }
}
