package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;

/// Who sets the session up, and how the lead passes on when whoever leads is gone. In the rehearsed meeting
/// Leila is the organizer and everybody else a presenter.
class LeadTest extends Story {

    private static final Duration A_WHILE = Duration.ofMinutes(6);

    @Test
    void aPresenterSetsUpWhileNobodyHasAndTheOrganizerIsTold() {
        room.startsAgain();
        joao().opens("set-up")
                .fills("entity", "Office for River Basins")
                .fills("unit", "Data and Mapping")
                .fills("personnel", "21")
                .sends();

        assertThat(joao().cardWith("session.open").text()).contains("João Matos");
        assertThat(leila.isTold("João Matos has set up the Dialogue")).contains("Data and Mapping");
        assertThat(leila.lines()).noneMatch(line -> line.contains("João"));
    }

    @Test
    void nobodyElseChangesWhatWasSetUp() {
        setUp();
        SeenCard leilas = leila.cardWith("set-up");

        assertThat(joao().triesToOpen(leilas, "set-up").notice()).contains("sets up the session");
    }

    @Test
    void whoeverHasJustSetUpIsThere() {
        setUp();

        joao().says("@Dialogue take over");

        assertThat(joao().isTold("was here a moment ago")).isNotEmpty();
    }

    @Test
    void aPresenterStepsInWhenWhoeverLeadsIsGone() {
        opened(4);
        joao().tries("session.take");
        assertThat(joao().cardWith("session.take").text()).contains("Leila Haddad was here a moment ago");

        clock.forward(A_WHILE);
        joao().presses("session.take");

        assertThat(joao().cardWith("session.next").text()).contains("Only you see this part");
        assertThat(leila.reads("João Matos leads us from here.")).doesNotContain("Leila");
        assertThat(leila.cardWith("session.next").text()).as("who comes back").contains("Only you see this part");
    }

    @Test
    void theOrganizerTakesTheLeadBackAtAnyTime() {
        opened(4);
        clock.forward(A_WHILE);
        joao().presses("session.take");
        SeenCard joaos = joao().cardWith("session.next");

        leila.says("@Dialogue take over");

        assertThat(joao().reads("Leila Haddad leads us from here.")).isNotEmpty();
        assertThat(joao().triesOn(joaos, "session.next").text()).contains("This one is for Leila Haddad");
        assertThat(leila.presses("More").cardWith("session.hand-over").buttons())
                .anyMatch(button -> button.startsWith("Hand over to") && button.contains("João Matos"));
    }

    @Test
    void whoeverLeadsLooksIntoTheRegisterAndStillMovesOn() {
        opened(4);
        SeenCard register = leila.presses("Register").cardWith("add-caller");
        assertThat(register.buttons().getLast()).startsWith("Next: ");
        assertThat(leila.presses("More").sees("The sign-in sheet").buttons()).contains("PDF", "Excel", "CSV");

        leila.presses("Less").presses("session.next");

        assertThat(leila.again(register).has("add-caller")).isTrue();
        assertThat(leila.presses("Less").again(register).buttons()).contains("Register");
        assertThat(leila.cardWith("session.next").text()).contains("Introduction · 1 of 4");
    }

    @Test
    void whoTypesItTooEarlyIsToldAloneWhy() {
        opened(4);

        joao().says("@Dialogue take over");

        assertThat(joao().isTold("was here a moment ago")).isNotEmpty();
        assertThat(leila.wasSent("was here a moment ago")).isFalse();
    }
}
