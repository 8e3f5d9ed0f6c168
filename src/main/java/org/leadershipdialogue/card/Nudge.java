package org.leadershipdialogue.card;

import org.leadershipdialogue.language.Words;

/// One thing the leader may want to know now: counts, never names, safe on a shared screen.
public sealed interface Nudge {

    /// Two minutes of this part's time are left.
    record TwoMinutesLeft() implements Nudge {}

    /// The rest needs more minutes than there are.
    record Late(int needs, int left) implements Nudge {}

    /// How many have neither written nor raised a hand in the whole session, a question behind.
    record NotHeard(int people) implements Nudge {}

    /// The vote is open, and so many have voted.
    record OpenVote(int voted) implements Nudge {}

    /// Parked questions nobody has answered.
    record Parked(int questions) implements Nudge {}

    /// The sign-in is open and nobody but those who lead is on it.
    record NobodyYet() implements Nudge {}

    /// Smaller than the Guide advises.
    record Few(int present, int fewest) implements Nudge {}

    /// Larger than the Guide advises.
    record Many(int present, int most) implements Nudge {}

    /// The call is over and the session is not.
    record MeetingEnded() implements Nudge {}

    /// The session goes on without recorded confirmation that recording is off.
    record Recording() implements Nudge {}

    default String said(Words words) {
        return switch (this) {
            case TwoMinutesLeft() -> words.say("nudge.two-minutes");
            case Late(int needs, int left) -> words.say("nudge.late", "needs", needs, "left", left);
            case NotHeard(int people) -> words.say("nudge.not-heard", "n", people);
            case OpenVote(int voted) -> words.say("nudge.open-vote", "n", voted);
            case Parked(int questions) -> words.say("nudge.parked", "n", questions);
            case NobodyYet() -> words.say("nudge.nobody-yet");
            case Few(int present, int fewest) -> words.say("nudge.few", "n", present, "fewest", fewest);
            case Many(int present, int most) -> words.say("nudge.many", "n", present, "most", most);
            case MeetingEnded() -> words.say("nudge.meeting-ended");
            case Recording() -> words.say("nudge.recording");
        };
    }
}
