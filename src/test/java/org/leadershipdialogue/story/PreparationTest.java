package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.rehearsal.Patience;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.leadershipdialogue.rehearsal.SeenForm;
import org.leadershipdialogue.session.Preparing;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.springframework.beans.factory.annotation.Autowired;

/// Leila prepares her session in the chat she has with the bot, days before the meeting.
class PreparationTest extends Story {

    @Autowired
    private Sessions sessions;

    @Autowired
    private Register register;

    /// What a story leaves prepared would be offered to the next, and Leila reminded of it.
    @AfterEach
    void nothingIsLeftPrepared() {
        clock.forward(Duration.ofSeconds(6));
        leila.whispers("close");
        leila.privateCards().stream()
                .filter(card -> card.has("Show all 17"))
                .forEach(card -> leila.triesOn(card, "Show all 17"));
        leila.privateCards().stream()
                .filter(card -> card.has("Not needed"))
                .forEach(card -> leila.triesOn(card, "Not needed"));
        leila.says("@Dialogue start over");
        assertThat(sessions.ledBy(leila.id())).noneMatch(Preparing::waits);
    }

    @Test
    void whatWasPreparedIsUsedInTheMeetingWithOneTap() {
        prepares(12);
        leila.presses("checklist.tick");
        assertThat(own().text()).contains("3 of 17 done");

        room.startsAgain();
        leila.presses("Use what you prepared");

        SeenCard ready = leila.cardWith("session.open");
        assertThat(ready.text()).contains("Data and Mapping", "Office for River Basins", "10:00", "Tomás Rivera");
        assertThat(tomas.sees("asks you to keep the register").buttons()).contains("I'd rather not");
        leila.whispers("help");
        SeenCard before = leila.seesPrivately("In 12 days");
        assertThat(before.text()).contains("4 of 17 done");
        assertThat(before.text()).doesNotContain("Add me to the meeting");
        leila.presses("session.open");
        assertThat(leila.seesPrivately("· closed").message()).isEqualTo(before.message());
    }

    @Test
    void whatWasPreparedIsOfferedInTheSetUpFormToo() {
        prepares(12);
        room.startsAgain();

        leila.cardWith("Use what you prepared");
        leila.opens("set-up").tries("Use what you prepared");

        assertThat(leila.cardWith("session.open").text()).contains("Data and Mapping");
    }

    @Test
    void nobodyElseIsOfferedWhatLeilaPrepared() {
        prepares(12);
        room.startsAgain();
        leila.cardWith("Use what you prepared");

        assertThat(room.whoWasSent("Use what you prepared")).containsExactly("Leila Haddad");
        // Her own chat has forgotten the card that could drop it.
        leila.presses("Use what you prepared");
    }

    @Test
    void theChecklistSaysWhatIsDueAndKeepsTicks() {
        prepares(12);

        assertThat(own().text())
                .contains("In 12 days", "I took part in one myself", "are due now")
                .doesNotContain("was planned");
        leila.opensPrivately("invitation").tries("I sent it");

        assertThat(own().text()).contains("3 of 17 done");
    }

    @Test
    void aLateStartShowsWhatIsOverdueWithoutScolding() {
        prepares(2);

        assertThat(own().text()).contains("Take what still helps", "planned by");
    }

    @Test
    void theInvitationIsReadyToCopyAndToMail() {
        prepares(12);

        SeenForm invitation = leila.opensPrivately("invitation");

        assertThat(invitation.text()).contains("10:00", "Leila Haddad").doesNotContain("{");
        assertThat(invitation.buttons()).contains("Write the mail", "I sent it");
    }

    @Test
    void remindersComeOnceAndStopWhenTheyAreSwitchedOff() {
        prepares(4);
        SeenCard before = own();

        clock.forward(Duration.between(
                clock.instant(), today().plusDays(1).atTime(9, 0).toInstant(ZoneOffset.UTC)));
        SeenCard reminder = leila.seesPrivately("before-1");
        assertThat(reminder.text()).contains("In 3 days");
        assertThat(reminder.message()).isGreaterThan(before.message());
        assertThat(leila.seesPrivately("continued below").message()).isEqualTo(before.message());
        leila.triesOn(reminder, "No more reminders");

        clock.forward(Duration.ofDays(3));
        leila.seesPrivately("Today");
        assertThat(own().message()).as("brought up to date where it stands").isEqualTo(reminder.message());
    }

    @Test
    void aSessionSetUpInItsMeetingDaysAheadIsPreparedInTheOwnChat() {
        room.startsAgain();
        leila.opens("set-up")
                .fills("entity", "Office for River Basins")
                .fills("unit", "Data and Mapping")
                .fills("personnel", "21")
                .fills("date", today().plusDays(12).toString())
                .sends();

        assertThat(leila.sees("In 12 days").text()).contains("Data and Mapping");
        assertThat(own().text()).doesNotContain("Add me to the meeting");
    }

    @Test
    void singleQuestionsAreUntickedAndLeftOut() {
        prepares(12);
        leila.opensPrivately("questions")
                .fills("questions-1", "1.1,1.4")
                .fills("co-facilitator", "João Matos")
                .sends();
        room.startsAgain();
        leila.presses("Use what you prepared").presses("session.open");

        leila.leadsTo("question 2 of 2");

        assertThat(joao().cardWith("session.next").text()).contains("question 2 of 2");
    }

    @Test
    void whoeverIsNamedToKeepTheRegisterCanDecline() {
        prepares(12);
        room.startsAgain();
        leila.presses("Use what you prepared");

        tomas.presses("I'd rather not");

        assertThat(leila.cardWith("session.open").text()).doesNotContain("Tomás");
        assertThat(leila.privateLines().getLast()).contains("Tomás Rivera would rather not");
    }

    @Test
    void whoeverIsNamedToLeadTooCanDecline() {
        prepares(12);
        leila.opensPrivately("questions").fills("co-facilitator", "João Matos").sends();
        room.startsAgain();
        leila.presses("Use what you prepared");
        assertThat(joao().cardWith("session.open").text()).contains("Leila Haddad asks you to lead too");

        joao().presses("I'd rather not");

        assertThat(joao().cards()).noneMatch(card -> card.has("session.open"));
        assertThat(leila.isTold("João Matos would rather not")).contains("Under Change");
    }

    @Test
    void thePapersAreHandedOutWithTheInvitation() {
        prepares(2);

        SeenForm papers = leila.opensPrivately("invitation");
        assertThat(room.downloads(papers.links("Text for a mail").getFirst()))
                .contains("Leila Haddad", "10:00", "Instagram")
                .doesNotContain("{");
        assertThat(papers.links("PDF"))
                .hasSize(2)
                .allSatisfy(paper -> assertThat(room.downloads(paper)).startsWith("%PDF"));

        leila.presses("Show all 17").presses("The next ones").presses("The next ones");
        assertThat(own().buttons()).as("got, so to be ticked").contains("Done");
    }

    @Test
    void theGroupIsAskedAheadAndItsBallotsCountOnTheDay() {
        room.startsAgain();
        leila.opens("set-up")
                .fills("entity", "Office for River Basins")
                .fills("unit", "Data and Mapping")
                .fills("personnel", "21")
                .fills("date", today().plusDays(12).toString())
                .fills("scenarios", "vote")
                .sends();
        amina().presses("vote.cast");
        joao().presses("vote.cast");
        SeenCard ahead = leila.sees("**2** have voted");

        leila.presses("session.open");
        assertThat(leila.sees("Scenarios · the vote ahead is over").message()).isEqualTo(ahead.message());
        assertThat(leila.cardWith("session.next").text())
                .as("nobody is here for it")
                .contains("**1** person is here");
        leila.leadsTo("**2** have voted");

        assertThat(joao().signsIn().sees("**2** have voted").text()).contains("Your choice");
    }

    @Test
    void exactlyThisSessionIsRehearsedAloneAndNothingOfItIsKept() {
        prepares(12);
        leila.opensPrivately("questions").fills("questions-1", "1.2").sends();
        leila.presses("Rehearse it");
        leila.presses("session.open");
        assertThat(leila.seesPrivately("**8** people are here").text()).contains("This is a rehearsal");

        leila.leadsTo("question 1 of 1");
        leila.presses("session.next");

        assertThat(leila.seesPrivately("A simulated answer, number 2").text()).contains("Scenario 1 · question 1 of 1");
        clock.forward(Duration.ofSeconds(6));
        leila.whispers("close");
        assertThat(leila.cards()).as("the meeting knows nothing of it").noneMatch(card -> card.shows("rehearsal"));
        String rehearsal =
                leila.seesPrivately("A rehearsal was held here").key().replace("/greeting", "");
        // The clockwork waits by the story's own clock.
        clock.forward(Duration.ofSeconds(1));
        Patience.until(
                () -> sessions.find(rehearsal).filter(Session::forgotten), () -> "The rehearsal was never deleted.");
        assertThat(register.entries(rehearsal)).isEmpty();
        assertThat(leila.privateCards())
                .filteredOn(card -> card.key().startsWith(rehearsal))
                .noneMatch(card -> card.shows("After the session"));
    }

    private void prepares(int days) {
        room.startsAgain();
        leila.whispers("prepare");
        leila.seesPrivately("Prepare a session");
        leila.opensPrivately("set-up")
                .fills("entity", "Office for River Basins")
                .fills("unit", "Data and Mapping")
                .fills("personnel", "21")
                .fills("date", today().plusDays(days).toString())
                .fills("time", "10:00")
                .fills("scenarios", "1 2")
                .fills("monitor", "Tomás Rivera")
                .sends();
        leila.seesPrivately("Data and Mapping");
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The checklist of what was prepared last, as it stands in Leila's own chat, among those of her other sessions.
    private SeenCard own() {
        return leila.privateCards().stream()
                .filter(card -> card.key().contains("/before-"))
                .toList()
                .getLast();
    }
}
