package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.Reply;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.leadershipdialogue.rehearsal.SeenForm;

/// From the set-up to the last paper, pressing *Next* as often as the storyboard says.
class WholeDialogueTest extends Story {

    @Test
    void isLedFromTheSetUpToTheOfficialForm() {
        setUp("vote");
        open(8);

        assertThat(leila.leadsTo("Introduction · 1 of 4")).as("sign-in").isEqualTo(1);
        assertThat(leila.leadsTo("Opening activity")).as("introduction").isEqualTo(4);
        write("Ask before you post", "Pause first", "Think of the reader");
        leila.presses("session.next").sees("Pause first");
        assertThat(leila.leadsTo("Scenarios")).as("opening, said").isEqualTo(1);
        List.of(joao(), room.seat("Priya"), room.seat("Wei"))
                .forEach(seat -> seat.presses("Choose").presses("Choose"));
        assertThat(leila.leadsTo("Scenario 1 · 25")).as("vote").isEqualTo(1);
        assertThat(leila.leadsTo("question 1 of 5")).as("text").isEqualTo(1);
        write("It looks official", "It is his own account", "Both at once");
        leila.presses("session.next").sees("Both at once");
        leila.presses("Keep");
        assertThat(leila.leadsTo("Scenario 1 · to close")).as("questions").isEqualTo(5);
        assertThat(leila.leadsTo("Scenario 2 · 25")).as("key messages").isEqualTo(1);
        assertThat(leila.leadsTo("Scenario 2 · to close")).as("scenario 2").isEqualTo(4);
        assertThat(leila.leadsTo("Conclusion")).as("key messages").isEqualTo(1);
        closesTheRegisterAndOpensItAgain();
        leila.presses("session.close");

        assertThat(room.seat("Hana").sees("The Dialogue of").text()).contains("Data and Mapping");
        takesTheSignInSheet();
        amendsTheSheet();
        handsInTheFeedback();
    }

    /// Nobody is turned away from a register that is closed, but the sheet says that it was amended.
    private void closesTheRegisterAndOpensItAgain() {
        tomas.presses("Close the register").sees("Closed at");
        tomas.presses("More");
        assertThat(downloadedSheet()).contains("Hana Sato").doesNotContain("Amended", "Ingrid Solberg");
        room.seat("Ingrid").presses("register.sign-in");

        tomas.sees("amended since");
        assertThat(downloadedSheet()).contains("Amended after it was closed", "Ingrid Solberg");
        assertThat(tomas.opens("trail").text()).contains("Ingrid Solberg signed in after it was closed");
        tomas.presses("Open it again");
        assertThat(downloadedSheet()).contains("Ingrid Solberg").doesNotContain("Amended");
    }

    private String downloadedSheet() {
        return room.downloads(tomas.cardWith("CSV").link("CSV"));
    }

    private void takesTheSignInSheet() {
        assertThat(downloadedSheet())
                .startsWith("\uFEFF")
                .contains("Leila Haddad", "Amina Diallo", "Hana Sato", "Data and Mapping")
                .doesNotContain("Amended");
    }

    /// What is corrected once the session is over shows on the sheet, but not what, by whom or why.
    private void amendsTheSheet() {
        tomas.presses("Less").presses("Everybody");
        tomas.opens("Correct")
                .fills("visitor", "true")
                .fills("why", "On mission with us this week")
                .sends();
        tomas.presses("Less").presses("More");

        assertThat(downloadedSheet())
                .contains("Amended after it was closed", "Amina Diallo")
                .doesNotContain("On mission");
    }

    private void write(String amina, String joao, String yusuf) {
        amina().answers(amina);
        joao().answers(joao);
        yusuf().answers(yusuf);
    }

    private void handsInTheFeedback() {
        SeenCard checklist = leila.sees("After the session · only you see this");
        assertThat(leila.privateCards()).extracting(SeenCard::message).contains(checklist.message());
        SeenForm first = leila.opens("feedback");
        assertThat(first.text())
                .contains("Office for River Basins", "Data and Mapping", "Leila Haddad")
                .containsPattern("(?m)^10$")
                .containsPattern("(?m)^21$");
        SeenForm second = goesOn(first, "That is right");
        SeenForm third = goesOn(second, "Save and go on");
        SeenForm fourth = goesOn(third, "Save and go on");
        assertThat(List.of("It looks official", "It is his own account", "Both at once"))
                .filteredOn(answer -> fourth.text().contains(answer))
                .hasSize(1);
        SeenForm summary = goesOn(fourth, "Save the form");

        assertThat(summary.text()).contains("ready to paste", "Data and Mapping");
        SeenCard kept = leila.sees("Your feedback, ready to paste");
        assertThat(leila.privateCards()).extracting(SeenCard::message).contains(kept.message());
        leila.presses("I sent it");
        assertThat(leila.sees("You ticked that the official form was sent").message())
                .isEqualTo(kept.message());
    }

    private static SeenForm goesOn(SeenForm form, String button) {
        Reply reply = form.tries(button);
        return reply.form().orElseThrow(() -> new AssertionError(form.title() + " led nowhere: " + reply));
    }
}
