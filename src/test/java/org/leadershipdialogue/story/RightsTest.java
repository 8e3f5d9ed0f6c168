package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;

/// Whatever a card showed to somebody else: only those who may.
class RightsTest extends Story {

    private static final String REFUSED = "This one is for Leila Haddad";

    @Test
    void aParticipantWhoReplaysNextIsToldWhyAndNobodyElseIs() {
        String next = freshQuestion();
        SeenCard leilas = leila.cardWith("session.next");
        // A story before this one may have been refused on the same card.
        var before = room.whoWasSent(REFUSED);

        joao().triesOn(leilas, "session.next");

        assertThat(joao().again(leilas).text()).contains(REFUSED);
        assertThat(room.whoWasSent(REFUSED))
                .filteredOn(name -> !before.contains(name))
                .containsExactly("João Matos");
        assertThat(room.whoWasSent(next)).isEmpty();
        assertThat(joao().again(leilas).has("session.next")).isFalse();
    }

    @Test
    void aMonitorDoesNotLead() {
        String next = freshQuestion();
        SeenCard leilas = leila.cardWith("session.next");

        tomas.triesOn(leilas, "session.next");

        assertThat(tomas.again(leilas).text()).contains(REFUSED);
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
