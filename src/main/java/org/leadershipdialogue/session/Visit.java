package org.leadershipdialogue.session;

import java.time.Duration;
import java.time.Instant;

/// One time the session was at a stop: the card of that time in the chat.
///
/// @param number counts the cards of the session from 1, in the order they came
/// @param stop key of the stop
/// @param round counts how often writing was opened anew at this stop, from 1
/// @param beat talk first, then what was said
/// @param state whether the session is still here
/// @param since when the session came here, later by the time its clock stood since
public record Visit(int number, String stop, int round, Beat beat, State state, Instant since) {

    /// The two beats of a stop that takes answers, and of a vote that did not decide; the others stay in the first.
    public enum Beat {
        TALK,
        SAID
    }

    /// What became of a visit.
    public enum State {
        /// The session is here.
        PRESENT,
        /// The session moved on; the card is settled.
        LEFT,
        /// The same stop goes on in a later card.
        CONTINUED
    }

    /// Whether the session is here.
    public boolean isPresent() {
        return state == State.PRESENT;
    }

    Visit saying() {
        return new Visit(number, stop, round, Beat.SAID, state, since);
    }

    Visit later(Duration stood) {
        return new Visit(number, stop, round, beat, state, since.plus(stood));
    }

    Visit as(State newState) {
        return new Visit(number, stop, round, beat, newState, since);
    }
}
