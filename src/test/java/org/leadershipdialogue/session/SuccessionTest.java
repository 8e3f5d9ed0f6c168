package org.leadershipdialogue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.session.SessionFixtures.AMINA;
import static org.leadershipdialogue.session.SessionFixtures.JOAO;
import static org.leadershipdialogue.session.SessionFixtures.LEILA;
import static org.leadershipdialogue.session.SessionFixtures.NOON;
import static org.leadershipdialogue.session.SessionFixtures.TOMAS;
import static org.leadershipdialogue.session.SessionFixtures.done;
import static org.leadershipdialogue.session.SessionFixtures.newSession;
import static org.leadershipdialogue.session.SessionFixtures.openSession;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Decision.Refused;

/// The lead as it passes on, over a session Leila leads; Tomás keeps the register.
class SuccessionTest {

    private static final Duration ALMOST = Succession.SILENCE.minusSeconds(1);

    @Test
    void leavesTheLeaderWhoHandedOverAsCoFacilitator() {
        Session handed = done(Succession.handOver(openSession(), tap(LEILA), JOAO));
        assertThat(handed.roles().facilitator()).isEqualTo(JOAO);
        assertThat(handed.roles().mayLead(LEILA.id())).isTrue();
    }

    @Test
    void letsAPresenterStepInAfterFiveMinutesOfSilence() {
        assertThat(take(openSession(), JOAO, Standing.PRESENTER, ALMOST))
                .isEqualTo(new Refused(Refusal.LEADER_IS_HERE));

        Session taken = done(take(openSession(), JOAO, Standing.PRESENTER, Succession.SILENCE));

        assertThat(taken.roles().facilitator()).isEqualTo(JOAO);
        assertThat(taken.roles().mayLead(LEILA.id())).as("who comes back").isTrue();
    }

    @Test
    void letsAMonitorStepInWhereNobodyIsAPresenter() {
        assertThat(take(openSession(), TOMAS, Standing.ATTENDEE, Succession.SILENCE))
                .isInstanceOf(Decision.Done.class);
        assertThat(take(openSession(), AMINA, Standing.ATTENDEE, Succession.SILENCE))
                .isEqualTo(new Refused(Refusal.ONLY_A_PRESENTER));
    }

    @Test
    void letsTheOrganizerTakeTheLeadBackAloneAtAnyTime() {
        Session taken = done(take(openSession(), JOAO, Standing.PRESENTER, Succession.SILENCE));
        Session back = done(take(taken, AMINA, Standing.ORGANIZER, Duration.ZERO));

        assertThat(back.roles().leaders()).containsExactly(AMINA);
        assertThat(back.roles().former()).containsExactly(JOAO, LEILA);
        Session again = done(Succession.handOver(back, tap(AMINA), LEILA));
        assertThat(again.roles().leaders()).containsExactly(LEILA, AMINA);
        assertThat(again.roles().former()).containsExactly(JOAO);
    }

    @Test
    void letsACoFacilitatorTakeTheLeadAtOnce() {
        Session handed = done(Succession.handOver(openSession(), tap(LEILA), JOAO));
        assertThat(done(take(handed, LEILA, Standing.ATTENDEE, Duration.ZERO))
                        .roles()
                        .facilitator())
                .isEqualTo(LEILA);
    }

    @Test
    void hasNothingToGiveWhereNobodyLeadsOrTheyLeadAlready() {
        assertThat(take(newSession(), JOAO, Standing.ORGANIZER, Duration.ZERO))
                .isEqualTo(new Refused(Refusal.NOT_SET_UP));
        assertThat(take(openSession(), LEILA, Standing.ORGANIZER, Duration.ZERO))
                .isEqualTo(new Decision.Stale());
    }

    private static Decision take(Session session, Person by, Standing standing, Duration silence) {
        return Succession.take(session, tap(by), standing, NOON.minus(silence));
    }

    private static Tap tap(Person by) {
        return new Tap(openSession().progress().moves(), by, NOON);
    }
}
