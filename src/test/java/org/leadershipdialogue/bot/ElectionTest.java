package org.leadershipdialogue.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.answers.Tally;

class ElectionTest {

    private static final List<String> IDS = List.of("1", "2", "3");

    @Test
    void thoseWithTheMostVotesAreTalkedAboutInTheOrderOfTheGuide() {
        Election election = election(9, Map.of("2 3", 5, "1 2", 2, "3", 2));
        assertThat(election.decided()).isTrue();
        assertThat(election.sure()).containsExactly("2", "3");
        assertThat(election.counts()).isEqualTo(Map.of("1", 2, "2", 7, "3", 7));
    }

    @Test
    void twoThatAreEvenForTheLastPlaceAreLeftToWhoeverLeads() {
        Election election = election(5, Map.of("3", 3, "1", 1, "2", 1));
        assertThat(election.decided()).isFalse();
        assertThat(election.sure()).containsExactly("3");
        assertThat(election.ways()).containsExactly(List.of("1", "3"), List.of("2", "3"));
    }

    @Test
    void threeThatAreEvenLeaveEveryChoice() {
        assertThat(election(3, Map.of("1", 1, "2", 1, "3", 1)).ways())
                .containsExactly(List.of("1", "2"), List.of("1", "3"), List.of("2", "3"));
    }

    @Test
    void evenVotesDecideWhereThereIsAPlaceForEach() {
        assertThat(election(4, Map.of("1 3", 4)).sure()).containsExactly("1", "3");
        assertThat(Election.of(List.of("1", "2"), new Tally(0, Map.of()), 2).decided())
                .isTrue();
    }

    @Test
    void whereTooFewVotedEverythingIsOpen() {
        Election election = election(2, Map.of());
        assertThat(election.counts()).isEmpty();
        assertThat(election.ways()).hasSize(3);
    }

    private static Election election(int voters, Map<String, Integer> choices) {
        return Election.of(IDS, new Tally(voters, choices), 2);
    }
}
