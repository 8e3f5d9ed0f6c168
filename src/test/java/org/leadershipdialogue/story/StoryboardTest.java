package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;

/// Whole sessions led by what the newest card offers, counted against the storyboard: how often *Next* is pressed in
/// each segment, and what a participant has to tap.
class StoryboardTest extends Story {

    /// The storyboard: two scenarios, of five questions and of three, chosen by a vote.
    private enum Segment {
        SIGN_IN("Introduction · 1 of 4", 1, 1),
        INTRODUCTION("Opening activity", 4, 4),
        OPENING("Scenarios", 1, 2),
        VOTE("Scenario 1 · 25", 1, 1),
        SCENARIO_1("Scenario 2 · 25", 7, 12),
        SCENARIO_2("Conclusion", 5, 8);

        private final String until;
        private final int silent;
        private final int written;

        /// @param until what the first card behind it says
        /// @param silent how many taps lead through it when nobody writes
        /// @param written how many when at least three write each time they are asked
        Segment(String until, int silent, int written) {
            this.until = until;
            this.silent = silent;
            this.written = written;
        }
    }

    private final Map<Segment, Integer> leading = new EnumMap<>(Segment.class);

    @Test
    void takesOneNextAQuestionAndSaysNothingAboutAnswersWhenNobodyWrites() {
        lead(() -> {});

        for (Segment segment : Segment.values()) {
            assertThat(leading.get(segment)).as(segment.name()).isEqualTo(segment.silent);
        }
        for (Seat seat : room.everybody()) {
            assertThat(seat.cards())
                    .extracting(SeenCard::text)
                    .noneMatch(text -> text.contains("What we said") || text.contains("have written"));
        }
    }

    @Test
    void takesOneMoreWhereWhatWasWrittenIsShown() {
        lead(() -> List.of(amina(), joao(), yusuf()).forEach(seat -> seat.answers("Ask first, then post")));

        for (Segment segment : Segment.values()) {
            assertThat(leading.get(segment)).as(segment.name()).isEqualTo(segment.written);
        }
    }

    /// From the set-up to the close: beside *Next*, opening the sign-in and closing are one tap each. A participant
    /// taps once to be here and once for each scenario chosen; writing is up to them.
    private void lead(Runnable asked) {
        setUp("vote");
        open(7);
        assertThat(amina().sees("C’est noté").verbs())
                .as("signed in by one tap")
                .doesNotContain("register.sign-in");
        for (Segment segment : Segment.values()) {
            if (segment == Segment.VOTE) {
                List.of(joao(), room.seat("Priya"), room.seat("Wei"))
                        .forEach(seat -> seat.presses("Choose").presses("Choose"));
            }
            leading.put(segment, nexts(segment, asked));
        }
        leila.presses("session.close");

        assertThat(leila.sees("The Dialogue of").text()).contains("Data and Mapping");
    }

    private int nexts(Segment segment, Runnable asked) {
        int taps = 0;
        for (SeenCard here = last(); !here.shows(segment.until); here = last()) {
            if (amina().cards().getLast().has("write")) {
                asked.run();
            }
            leila.presses("session.next");
            taps++;
        }
        return taps;
    }

    private SeenCard last() {
        return leila.cards().getLast();
    }
}
