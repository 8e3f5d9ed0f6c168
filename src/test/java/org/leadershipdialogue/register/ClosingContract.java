package org.leadershipdialogue.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.leadershipdialogue.register.Evidence.JOINED;
import static org.leadershipdialogue.register.Evidence.RESPONDED;
import static org.leadershipdialogue.register.Evidence.SIGNED_IN;
import static org.mockito.Mockito.mock;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Sessions;

/// What the register promises once it is closed, on every engine.
abstract class ClosingContract extends RegisterFixture {

    private static final Person HANA = new Person("29:hana", "Hana Sato");

    @Test
    void isClosedOnceAndOpenedAgain() {
        register.close(session, TOMAS);
        now = START.plusSeconds(60);
        register.close(session, LEILA);
        assertThat(register.closedAt(session)).contains(START);
        assertThat(register.closedAt(session + "-2")).isEmpty();

        register.reopen(session, LEILA);
        register.reopen(session, LEILA);

        assertThat(register.closedAt(session)).isEmpty();
        assertThat(trail()).containsExactly("CLOSED", "REOPENED");
        assertThat(register.correctedAfter(session, START.minusSeconds(1))).isEmpty();
    }

    @Test
    void whoeverComesAfterwardsIsThereAndAmendsIt() {
        register.record(session, AMINA, SIGNED_IN);
        register.close(session, TOMAS);
        now = START.plusSeconds(60);

        register.record(session, AMINA, SIGNED_IN);
        register.record(session, WEI, JOINED);
        assertThat(trail()).containsExactly("CLOSED");
        register.record(session, WEI, RESPONDED);
        register.record(session, WEI, SIGNED_IN);
        register.hereWith(session, HANA, List.of("Ruth Beside"));

        assertThat(register.present(session)).isEqualTo(4);
        assertThat(trail()).containsExactly("ADDED", "CAME_LATE", "CAME_LATE", "CLOSED");
        assertThat(register.corrections(session))
                .filteredOn(one -> one.what() == Correction.What.CAME_LATE)
                .extracting(Correction::by, Correction::after)
                .containsExactlyInAnyOrder(tuple(WEI.name(), WEI.name()), tuple(HANA.name(), HANA.name()));
        assertThat(register.correctedAfter(session, START)).contains(now);
    }

    @Test
    void nobodyComesLateWhileItIsOpen() {
        register.close(session, TOMAS);
        register.reopen(session, TOMAS);
        register.record(session, WEI, SIGNED_IN);

        assertThat(trail()).containsExactly("CLOSED", "REOPENED");
    }

    @Test
    void isForgottenWithItsSession() {
        register.close(session, TOMAS);
        var forgotten = new Forgotten(database().writes(), database().jdbc(), mock(Sessions.class));

        forgotten.forget(session);

        assertThat(register.closedAt(session)).isEmpty();
        assertThat(trail()).isEmpty();
    }
}
