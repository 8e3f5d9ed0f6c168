package org.leadershipdialogue.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.session.SessionFixtures.AMINA;
import static org.leadershipdialogue.session.SessionFixtures.LEILA;
import static org.leadershipdialogue.session.SessionFixtures.NOON;
import static org.leadershipdialogue.session.SessionFixtures.done;
import static org.leadershipdialogue.session.SessionFixtures.newSession;
import static org.leadershipdialogue.session.SessionFixtures.openSession;
import static org.leadershipdialogue.session.SessionFixtures.plan;
import static org.leadershipdialogue.session.SessionFixtures.readySession;

import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Decision.Refused;

class SettingUpTest {

    private static final Refused NOT_YOURS = new Refused(Refusal.ONLY_THE_ORGANIZER);

    @Test
    void isThePresentersWhileNobodyHas() {
        assertThat(setUp(newSession(), AMINA, Standing.ATTENDEE)).isEqualTo(NOT_YOURS);
        assertThat(setUp(newSession(), AMINA, Standing.PRESENTER)).isInstanceOf(Decision.Done.class);
        assertThat(setUp(readySession(), AMINA, Standing.PRESENTER)).isEqualTo(NOT_YOURS);
    }

    @Test
    void isTheOrganizersAndTheFacilitatorsUntilTheSignInOpens() {
        assertThat(setUp(readySession(), AMINA, Standing.ORGANIZER)).isInstanceOf(Decision.Done.class);
        assertThat(setUp(readySession(), LEILA, Standing.ATTENDEE)).isInstanceOf(Decision.Done.class);
        assertThat(setUp(openSession(), LEILA, Standing.ORGANIZER)).isEqualTo(new Refused(Refusal.NOT_HERE));
    }

    @Test
    void isStartedOverByWhoMaySetUp() {
        Tap leilas = new Tap(openSession().progress().moves(), LEILA, NOON);
        Tap aminas = new Tap(openSession().progress().moves(), AMINA, NOON);

        assertThat(done(SettingUp.startOver(openSession(), leilas, Standing.ATTENDEE))
                        .phase())
                .isEqualTo(Phase.ABANDONED);
        assertThat(SettingUp.startOver(openSession(), aminas, Standing.PRESENTER))
                .isEqualTo(NOT_YOURS);
    }

    private static Decision setUp(Session session, Person by, Standing standing) {
        return SettingUp.setUp(session, plan(), session.roles().ledBy(by), by, standing);
    }
}
