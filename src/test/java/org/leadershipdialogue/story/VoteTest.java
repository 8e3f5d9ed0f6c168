package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;

/// The group chooses its scenarios.
class VoteTest extends Story {

    @Test
    void theMostVotesDecideAndTheCardSaysWhy() {
        vote();
        choosing(3).forEach(seat -> seat.presses("Choose").presses("Choose"));
        SeenCard open = hana().sees("3** have voted");
        assertThat(open.text()).contains("Open until");

        leila.presses("session.next");

        assertThat(leila.cardWith("session.next").text()).contains("Scenario 1 · 25");
        assertThat(hana().again(open).text())
                .contains("We talk about Omar on Instagram and Sepideh on Twitter")
                .contains("3 voted. The most votes decide.");
    }

    @Test
    void whereTheVotesAreEvenWhoeverLeadsChoosesWithOneTap() {
        vote();
        choosing(3).forEach(seat -> seat.presses("Choose"));
        leila.presses("session.next");
        SeenCard even = leila.cardWith("Scenarios 1 and 3");
        assertThat(even.text()).contains("The vote is even", "Where the votes are even, Leila Haddad chooses");
        assertThat(even.has("session.next")).isFalse();
        assertThat(hana().again(even).buttons()).containsExactly("Park a question");

        clock.forward(Duration.ofSeconds(6));
        leila.says("@Dialogue next");
        assertThat(leila.isTold("The vote is even")).contains("Choose on the card");
        assertThat(hana().sendsOnItsOwn(even, "vote.decide", data(even, "1 2")).text())
                .contains("This one is for Leila Haddad");

        leila.triesOn(even, "Scenarios 1 and 3");
        leila.triesOn(even, "Scenarios 1 and 2");

        assertThat(leila.cardWith("session.next").text()).contains("Scenario 1 · 25");
        assertThat(hana().sees("We talk about").text()).contains("Omar on Instagram and Gumisai on Facebook");
    }

    @Test
    void fiveMinutesEndItWhoeverIsWaiting() {
        vote();
        choosing(3).forEach(seat -> seat.presses("Choose").presses("Choose"));
        SeenCard open = hana().cardWith("vote.cast");

        clock.forward(Duration.ofMinutes(5));
        hana().triesOn(open, "vote.cast");
        ticks();

        assertThat(hana().sees("The most votes decide").text()).contains("3 voted");
        assertThat(leila.cardWith("session.next").buttons()).contains("Next: scenario 1");
    }

    @Test
    void whatFewerThanThreeChoseIsSeenByNobody() {
        vote();
        choosing(2).forEach(seat -> seat.presses("Choose"));

        leila.presses("session.next").presses("Scenarios 2 and 3");

        assertThat(hana().sees("Fewer than three voted").text())
                .contains("We talk about Sepideh on Twitter and Gumisai on Facebook");
        leila.presses("More");
        assertThat(leila.cardWith("session.next").has("session.back"))
                .as("nobody is asked twice")
                .isFalse();
    }

    private void vote() {
        setUp("vote");
        open(7);
        leila.leadsTo("Which two shall we talk about?");
    }

    private List<Seat> choosing(int people) {
        return List.of(joao(), room.seat("Priya"), room.seat("Wei")).subList(0, people);
    }

    private Seat hana() {
        return room.seat("Hana");
    }

    private static String data(SeenCard card, String scenarios) {
        return "{\"card\":\"%s\",\"at\":0,\"scenarios\":\"%s\"}".formatted(card.key(), scenarios);
    }
}
