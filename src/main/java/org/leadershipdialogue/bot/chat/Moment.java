package org.leadershipdialogue.bot.chat;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Nudge;
import org.leadershipdialogue.session.Milestones;
import org.leadershipdialogue.session.Stop;

/// The last milestone of a session, with what a leader may have to be told in it.
///
/// Each milestone of a card belongs to one kind of nudge, in turn, whether there is anything of the kind or not; a card
/// that has just come says nothing. So no two are seen within a minute, and nobody has to remember what was said.
///
/// @param kind where the session is
/// @param minute of the session at the last milestone, from 0
/// @param stood whether that was on this card
/// @param left of this part's time then
/// @param needed minutes the rest needs, and `there` how many there are
/// @param room who is there, `spoken` how it stands with the talk
record Moment(
        Stop.Kind kind, int minute, boolean stood, Duration left, int needed, int there, Room room, Spoken spoken) {

    private static final int LATE = 3;

    /// @param others present beside those who lead
    /// @param fewest and `most` as the Guide advises
    /// @param offTold whether somebody said that recording is off
    record Room(int present, int others, int fewest, int most, boolean offTold) {}

    /// @param unheard not heard from in the whole session, a question behind
    /// @param voted how many, while a vote is open; null while none is
    /// @param parked questions nobody has answered
    record Spoken(int unheard, @Nullable Integer voted, int parked) {}

    @Nullable
    Nudge nudge() {
        if (!stood) {
            return null;
        }
        if (hasEnd() && left.isPositive() && left.compareTo(Milestones.LAST_MINUTES) <= 0) {
            return new Nudge.TwoMinutesLeft();
        }
        List<Function<Moment, @Nullable Nudge>> turns = turns();
        return turns.get(minute % turns.size()).apply(this);
    }

    private boolean hasEnd() {
        return kind == Stop.Kind.OPENING || kind == Stop.Kind.QUESTION;
    }

    private List<Function<Moment, @Nullable Nudge>> turns() {
        return switch (kind) {
            case SIGN_IN -> List.of(Moment::nobodyYet, Moment::recording);
            case TOPIC -> List.of(Moment::size, Moment::parked);
            // The opening asks first: nobody could have been heard from before it.
            case OPENING -> List.of(Moment::size, Moment::late, Moment::parked);
            case VOTE -> List.of(Moment::openVote);
            case SCENARIO, MESSAGES -> List.of(Moment::late, Moment::parked);
            case QUESTION -> List.of(Moment::unheard, Moment::late, Moment::parked);
            case RECAP -> List.of(Moment::parked);
        };
    }

    private @Nullable Nudge nobodyYet() {
        return room.others() == 0 ? new Nudge.NobodyYet() : null;
    }

    private @Nullable Nudge recording() {
        return room.offTold() ? null : new Nudge.Recording();
    }

    private @Nullable Nudge size() {
        if (room.present() < room.fewest()) {
            return new Nudge.Few(room.present(), room.fewest());
        }
        return room.present() > room.most() ? new Nudge.Many(room.present(), room.most()) : null;
    }

    private @Nullable Nudge late() {
        return needed - there >= LATE ? new Nudge.Late(needed, there) : null;
    }

    private @Nullable Nudge openVote() {
        return spoken.voted() == null ? null : new Nudge.OpenVote(spoken.voted());
    }

    private @Nullable Nudge unheard() {
        return spoken.unheard() > 0 ? new Nudge.NotHeard(spoken.unheard()) : null;
    }

    private @Nullable Nudge parked() {
        return spoken.parked() > 0 ? new Nudge.Parked(spoken.parked()) : null;
    }
}
