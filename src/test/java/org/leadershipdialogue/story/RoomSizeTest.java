package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// In a small group written words would be easy to place.
class RoomSizeTest extends Story {

    @Test
    void writingIsOfferedFromTheSixthPersonOn() {
        opened(4);
        leila.leadsTo("question 1 of 5");
        assertThat(joao().sees("We are five, so we only talk").has("write")).isFalse();

        room.seat("Hana").signsIn();

        assertThat(joao().cardWith("write").text()).doesNotContain("so we only talk");
    }
}
