package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.leadershipdialogue.rehearsal.SeenForm;

/// Whole sessions led by what the newest card offers, counted against the storyboard: how often *Next* is pressed in
/// each segment, and what a participant has to tap.
class StoryboardTest extends Story {

    /// The storyboard: two scenarios, of five questions and of three, chosen by a vote.
    private enum Segment {
        SIGN_IN("Introduction · 1 of 4", 1, 1, 1, 1),
        INTRODUCTION("Opening activity", 4, 4, 0, 0),
        OPENING("Scenarios", 1, 2, 0, 2),
        VOTE("Scenario 1 · 25", 1, 1, 2, 2),
        SCENARIO_1("Scenario 2 · 25", 7, 12, 0, 10),
        SCENARIO_2("Conclusion", 5, 8, 0, 6);

        private final String until;
        private final int silent;
        private final int written;
        private final int silentPart;
        private final int writtenPart;

        /// @param until what the first card behind it says
        /// @param silent how many taps lead through it when nobody writes
        /// @param written how many when at least three write each time they are asked
        /// @param silentPart how many taps somebody needs who signs in and votes
        /// @param writtenPart how many who writes each time, too: one opens a form, one sends it
        Segment(String until, int silent, int written, int silentPart, int writtenPart) {
            this.until = until;
            this.silent = silent;
            this.written = written;
            this.silentPart = silentPart;
            this.writtenPart = writtenPart;
        }
    }

    private final Map<Segment, Integer> leading = new EnumMap<>(Segment.class);
    private final Map<Segment, Integer> takingPart = new EnumMap<>(Segment.class);
    private int joaos;

    @Test
    void takesOneNextAQuestionAndSaysNothingAboutAnswersWhenNobodyWrites() {
        lead(() -> {});

        for (Segment segment : Segment.values()) {
            assertThat(leading.get(segment)).as(segment.name()).isEqualTo(segment.silent);
            assertThat(takingPart.get(segment)).as(segment.name()).isEqualTo(segment.silentPart);
        }
        for (Seat seat : room.everybody()) {
            assertThat(seat.cards())
                    .extracting(SeenCard::text)
                    .noneMatch(text -> text.contains("What we said") || text.contains("have written"));
        }
    }

    @Test
    void takesOneMoreWhereWhatWasWrittenIsShown() {
        lead(() -> {
            List.of(amina(), yusuf()).forEach(seat -> seat.answers("Ask first, then post"));
            sends(joao().opens("write").writes("Then wait a day"));
            assertThat(joao().cards().getLast().text()).contains("You have written");
        });

        for (Segment segment : Segment.values()) {
            assertThat(leading.get(segment)).as(segment.name()).isEqualTo(segment.written);
            assertThat(takingPart.get(segment)).as(segment.name()).isEqualTo(segment.writtenPart);
        }
    }

    /// From the set-up to the close: beside *Next*, opening the sign-in and closing are one tap each. João does what
    /// the newest card offers him: he is here, he chooses, he writes where others do, and says how it was.
    private void lead(Runnable asked) {
        setUp("vote");
        leila.presses("session.open");
        presses("register.sign-in");
        room.participants().stream()
                .limit(7)
                .filter(seat -> !seat.id().equals(joao().id()))
                .forEach(Seat::signsIn);
        for (Segment segment : Segment.values()) {
            if (segment == Segment.VOTE) {
                presses("Choose");
                presses("Choose");
                List.of(room.seat("Priya"), room.seat("Wei"))
                        .forEach(seat -> seat.presses("Choose").presses("Choose"));
            }
            leading.put(segment, nexts(segment, asked));
            takingPart.put(segment, joaos);
            joaos = 0;
        }
        leila.presses("session.close");

        assertThat(leila.sees("The Dialogue of").text()).contains("Data and Mapping");
        sends(joao().opens("assessment").fills("room", "4").fills("use", "5"));
        assertThat(joaos).as("to say how it was").isEqualTo(2);
    }

    /// One tap of João's on his newest card.
    private void presses(String button) {
        assertThat(joao().cards().getLast().has(button)).as(button).isTrue();
        joao().presses(button);
        joaos++;
    }

    /// A form of João's: one tap opened it, one sends it.
    private void sends(SeenForm form) {
        form.sends();
        joaos += 2;
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
