package org.leadershipdialogue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.session.SessionFixtures.AMINA;
import static org.leadershipdialogue.session.SessionFixtures.LEILA;
import static org.leadershipdialogue.session.SessionFixtures.NOON;
import static org.leadershipdialogue.session.SessionFixtures.TOMAS;
import static org.leadershipdialogue.session.SessionFixtures.done;
import static org.leadershipdialogue.session.SessionFixtures.newSession;
import static org.leadershipdialogue.session.SessionFixtures.openSession;
import static org.leadershipdialogue.session.SessionFixtures.readySession;
import static org.leadershipdialogue.session.SessionFixtures.sessionAt;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Decision.Refused;
import org.leadershipdialogue.session.Decision.Stale;
import org.leadershipdialogue.session.Visit.Beat;
import org.leadershipdialogue.session.Visit.State;

class SessionTest {

    private static final Instant LATER = NOON.plus(Duration.ofMinutes(41));

    @Test
    void opensOnlyAfterTheSetUp() {
        assertThat(newSession().open(new Tap(0, LEILA, NOON))).isEqualTo(new Refused(Refusal.ONLY_THE_LEADER));
        assertThat(openSession().present().stop()).isEqualTo("sign-in");
    }

    @Test
    void movesOnOncePerTap() {
        Session at = sessionAt("question-1.1");
        int drawnAt = at.progress().moves();
        Session after = done(Moving.next(at, new Tap(drawnAt, LEILA, LATER), 0));
        assertThat(after.present().stop()).isEqualTo("question-1.2");
        assertThat(Moving.next(after, new Tap(drawnAt, LEILA, LATER), 0)).isEqualTo(new Stale());
    }

    @Test
    void takesOneNextPerQuestionWhenNobodyWrites() {
        Session session = sessionAt("question-1.1");
        int moves = session.progress().moves();
        assertThat(sessionAt("messages-1").progress().moves()).isEqualTo(moves + 3);
    }

    @Test
    void showsWhatWasSaidFromThreeAnswersUp() {
        Session at = sessionAt("question-1.1");
        Session two = done(Moving.next(at, tap(at, LEILA, LATER), 2));
        assertThat(two.present().stop()).isEqualTo("question-1.2");
        Session three = done(Moving.next(at, tap(at, LEILA, LATER), 3));
        assertThat(three.present().stop()).isEqualTo("question-1.1");
        assertThat(three.present().beat()).isEqualTo(Beat.SAID);
        assertThat(three.promptId(three.present())).isEqualTo(at.promptId(at.present()));
        Session on = done(Moving.next(three, tap(three, LEILA, LATER), 3));
        assertThat(on.present().stop()).isEqualTo("question-1.2");
    }

    @Test
    void onlyLeadersMoveIt() {
        Session at = sessionAt("question-1.1");
        assertThat(Moving.next(at, tap(at, AMINA, LATER), 0)).isEqualTo(new Refused(Refusal.ONLY_THE_LEADER));
        assertThat(Moving.next(at, tap(at, TOMAS, LATER), 0)).isEqualTo(new Refused(Refusal.ONLY_THE_LEADER));
        assertThat(Timing.pause(at, tap(at, AMINA, LATER))).isEqualTo(new Refused(Refusal.ONLY_THE_LEADER));
    }

    @Test
    void goesBackInANewCardAndTakesInterruptedWritingUpAgain() {
        Session second = sessionAt("question-1.2");
        Session back = done(Moving.back(second, tap(second, LEILA, LATER)));
        assertThat(back.present().stop()).isEqualTo("question-1.1");
        assertThat(back.present().number()).isEqualTo(second.present().number() + 1);
        assertThat(back.present().round())
                .as("writing was closed, so it opens anew")
                .isEqualTo(2);
        Session again = done(Moving.next(back, tap(back, LEILA, LATER), 0));
        assertThat(again.promptId(again.present()))
                .as("writing was only interrupted")
                .isEqualTo(second.promptId(second.present()));
        assertThat(again.progress().visits()).filteredOn(Visit::isPresent).hasSize(1);
        assertThat(again.progress()
                        .visit(second.present().number())
                        .orElseThrow()
                        .state())
                .isEqualTo(State.CONTINUED);
    }

    @Test
    void keepsWhatWasSaidWhenItComesBack() {
        Session first = sessionAt("question-1.1");
        Session said = done(Moving.next(first, tap(first, LEILA, LATER), 5));
        Session second = done(Moving.next(said, tap(said, LEILA, LATER), 5));
        Session back = done(Moving.back(second, tap(second, LEILA, LATER)));
        assertThat(back.present().beat()).isEqualTo(Beat.SAID);
        assertThat(back.promptId(back.present())).isEqualTo(first.promptId(first.present()));
    }

    @Test
    void doesNotGoBackIntoAVoteOrBeforeTheStart() {
        Session scenario = sessionAt("scenario-1");
        assertThat(Moving.back(scenario, tap(scenario, LEILA, LATER))).isEqualTo(new Refused(Refusal.AT_THE_START));
        Session open = openSession();
        assertThat(Moving.back(open, tap(open, LEILA, LATER))).isEqualTo(new Refused(Refusal.AT_THE_START));
    }

    @Test
    void stopsAtTheRecap() {
        Session recap = sessionAt("recap");
        assertThat(Moving.next(recap, tap(recap, LEILA, LATER), 0)).isEqualTo(new Refused(Refusal.AT_THE_END));
        Session closed = done(recap.close(tap(recap, LEILA, LATER)));
        assertThat(closed.phase()).isEqualTo(Phase.CLOSED);
        assertThat(Moving.next(closed, tap(closed, LEILA, LATER), 0)).isEqualTo(new Refused(Refusal.OVER));
        assertThat(closed.close(tap(recap, LEILA, LATER))).isEqualTo(new Refused(Refusal.OVER));
    }

    @Test
    void standsStillWhilePaused() {
        Session at = sessionAt("question-1.1");
        Session paused = done(Timing.pause(at, tap(at, LEILA, NOON.plus(Duration.ofMinutes(20)))));
        assertThat(paused.pace(LATER).used()).isEqualTo(Duration.ofMinutes(20));
        assertThat(Moving.next(paused, tap(paused, LEILA, LATER), 0)).isEqualTo(new Refused(Refusal.PAUSED));
        Session resumed = done(Timing.resume(paused, tap(paused, LEILA, LATER)));
        assertThat(resumed.pace(LATER.plus(Duration.ofMinutes(1))).used()).isEqualTo(Duration.ofMinutes(21));
        assertThat(Timing.resume(resumed, tap(paused, LEILA, LATER))).isEqualTo(new Stale());
    }

    @Test
    void goesOnAnotherDayWithItsClockInACardAtTheBottom() {
        Session at = sessionAt("question-1.2");
        Session adjourned = done(Timing.continueLater(at, tap(at, LEILA, LATER)));
        Instant nextWeek = NOON.plus(Duration.ofDays(7));
        Session resumed = done(Timing.resume(adjourned, tap(adjourned, LEILA, nextWeek)));
        assertThat(resumed.pace(nextWeek).used()).isEqualTo(Duration.ofMinutes(41));
        assertThat(resumed.present().stop()).isEqualTo("question-1.2");
        assertThat(resumed.present().number()).isEqualTo(at.present().number() + 2);
        assertThat(resumed.promptId(resumed.present())).isEqualTo(at.promptId(at.present()));
    }

    @Test
    void comparesItsClockWithThePlan() {
        Session at = sessionAt("question-1.1");
        assertThat(at.pace(NOON.plus(Duration.ofMinutes(35))).minutesBehind()).isZero();
        assertThat(at.pace(NOON.plus(Duration.ofMinutes(43))).minutesBehind()).isEqualTo(3);
        assertThat(at.pace(NOON.plus(Duration.ofMinutes(20))).minutesBehind()).isEqualTo(-10);
        assertThat(at.pace(NOON.plus(Duration.ofMinutes(43))).minutesLeft()).isEqualTo(25);
        assertThat(at.pace(NOON.plus(Duration.ofMinutes(43))).questionsThatFit())
                .isOne();
        assertThat(at.pace(NOON.plus(Duration.ofMinutes(35))).questionsThatFit())
                .isEqualTo(2);
        assertThat(at.pace(NOON.plus(Duration.ofMinutes(60))).questionsThatFit())
                .isZero();
    }

    @Test
    void givesMoreTimeAtTheExpenseOfTheRestAndLessForItsGood() {
        Session at = sessionAt("question-1.1");
        Instant now = NOON.plus(Duration.ofMinutes(35));
        Session longer = done(Timing.extend(at, tap(at, LEILA, LATER), Duration.ofMinutes(2)));
        assertThat(longer.pace(now).minutesBehind()).isEqualTo(2);
        assertThat(longer.pace(now).total()).isEqualTo(Duration.ofMinutes(68));
        Session shorter = done(Timing.extend(at, tap(at, LEILA, LATER), Duration.ofMinutes(-2)));
        assertThat(shorter.pace(now).minutesBehind()).isEqualTo(-2);
        Session none = done(Timing.extend(at, tap(at, LEILA, LATER), Duration.ofMinutes(-20)));
        assertThat(none.stop(none.present()).planned()).isZero();
    }

    @Test
    void runsOverUntilAllThatIsLeftHasItsTime() {
        Session at = sessionAt("question-1.1");
        Session over = done(Timing.runOver(at, tap(at, LEILA, NOON.plus(Duration.ofMinutes(50)))));
        assertThat(over.pace(NOON.plus(Duration.ofMinutes(50))).minutesBehind()).isZero();
        assertThat(over.plan().length()).isEqualTo(Duration.ofMinutes(78));
        assertThat(over.pace(NOON.plus(Duration.ofMinutes(50))).questionsThatFit())
                .isEqualTo(2);
        Session inTime = done(Timing.runOver(at, tap(at, LEILA, NOON.plus(Duration.ofMinutes(20)))));
        assertThat(inTime.plan().length()).as("never shorter than planned").isEqualTo(Duration.ofMinutes(68));
    }

    @Test
    void goesOnAnotherDayAfterAFreshSignIn() {
        Session at = sessionAt("question-1.2");
        Session adjourned = done(Timing.continueLater(at, tap(at, LEILA, LATER)));
        Session resumed = done(Timing.resume(adjourned, tap(adjourned, LEILA, NOON.plus(Duration.ofDays(7)))));
        assertThat(resumed.progress().visits().getFirst().state()).isEqualTo(State.CONTINUED);
        assertThat(resumed.progress()
                        .visit(resumed.present().number() - 1)
                        .orElseThrow()
                        .stop())
                .isEqualTo("sign-in");
        assertThat(resumed.promptId(resumed.present())).isEqualTo(at.promptId(at.present()));
        Session early = done(Timing.continueLater(openSession(), tap(openSession(), LEILA, LATER)));
        assertThat(done(Timing.resume(early, tap(early, LEILA, LATER)))
                        .progress()
                        .visits())
                .as("where nothing but the sign-in was, one is enough")
                .hasSize(2);
    }

    @Test
    void givesAQuietMinuteAndOneMore() {
        Session at = sessionAt("question-1.1");
        Session quiet = done(Timing.giveQuiet(at, tap(at, LEILA, LATER), Duration.ofMinutes(1)));
        assertThat(quiet.until(LATER)).contains(LATER.plusSeconds(60));
        Session more = done(Timing.giveQuiet(quiet, tap(quiet, LEILA, LATER.plusSeconds(30)), Duration.ofMinutes(1)));
        assertThat(more.until(LATER.plusSeconds(30))).contains(LATER.plusSeconds(120));
        assertThat(more.until(LATER.plusSeconds(121))).isEmpty();
        Session moved = done(Moving.next(more, tap(more, LEILA, LATER), 0));
        assertThat(moved.until(LATER)).as("moving on ends the quiet").isEmpty();
    }

    @Test
    void takesVotesForFiveMinutesWithoutThePauses() {
        Session at = sessionAt("vote");
        Instant came = at.present().since();
        assertThat(at.takesVotes(came.plusSeconds(299))).isTrue();
        assertThat(at.takesVotes(came.plusSeconds(300))).isFalse();
        Session paused = done(Timing.pause(at, tap(at, LEILA, came.plusSeconds(60))));
        assertThat(paused.takesVotes(came.plusSeconds(61))).isFalse();
        Session on = done(Timing.resume(paused, tap(paused, LEILA, came.plusSeconds(1060))));
        assertThat(on.takesVotes(came.plusSeconds(1299))).isTrue();
        assertThat(on.takesVotes(came.plusSeconds(1300))).isFalse();
        Session down = done(Moving.bringDown(at, tap(at, LEILA, came.plusSeconds(200))));
        assertThat(down.until(came.plusSeconds(201))).as("a card brought down").isEqualTo(at.until(came));
        Session later = done(Timing.continueLater(at, tap(at, LEILA, came.plusSeconds(60))));
        Session again = done(Timing.resume(later, tap(later, LEILA, came.plusSeconds(100_060))));
        assertThat(again.takesVotes(came.plusSeconds(100_299))).isTrue();
        assertThat(again.takesVotes(came.plusSeconds(100_300))).isFalse();
    }

    @Test
    void leavesAVoteThatDecidesNothingToWhoeverLeads() {
        Session at = sessionAt("vote");
        Session shown = done(Moving.showResult(at, tap(at, LEILA, LATER)));
        assertThat(shown.takesVotes(at.present().since())).isFalse();
        assertThat(Moving.showResult(shown, tap(shown, LEILA, LATER))).isEqualTo(new Refused(Refusal.UNDECIDED));
        assertThat(done(Moving.choose(shown, tap(shown, LEILA, LATER), shown.plan()))
                        .present()
                        .stop())
                .isEqualTo("scenario-1");
    }

    @Test
    void knowsATypedMoveThatComesRightAfterAnother() {
        Session at = openSession();
        assertThat(at.progress().justMoved(NOON.plusSeconds(4))).isTrue();
        assertThat(at.progress().justMoved(NOON.plusSeconds(5))).isFalse();
        assertThat(readySession().progress().justMoved(NOON)).isFalse();
    }

    @Test
    void survivesBeingStoredAsADocument() {
        Session session = sessionAt("question-1.2");
        assertThat(SessionDocument.read(SessionDocument.write(session))).isEqualTo(session);
    }

    private static Tap tap(Session seen, Person by, Instant now) {
        return new Tap(seen.progress().moves(), by, now);
    }
}
