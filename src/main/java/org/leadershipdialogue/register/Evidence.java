package org.leadershipdialogue.register;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// A kind of sign that somebody was in the room; never which prompt it belonged to, never when.
public enum Evidence {
    /// Pressed *I'm here*.
    SIGNED_IN(1),
    /// Wrote an answer, to any prompt.
    RESPONDED(1 << 1),
    /// Voted.
    VOTED(1 << 2),
    /// Took a reading part.
    READ_ALOUD(1 << 3),
    /// Offered to speak.
    RAISED_HAND(1 << 4),
    /// Was heard by the facilitator.
    SPOKE(1 << 5),
    /// Wrote an ordinary message in the meeting's chat.
    CHATTED(1 << 6),
    /// Entered the call, says Teams: supports other evidence, proves no presence alone.
    JOINED(1 << 7),
    /// Was added by hand as a caller, without a screen.
    ON_THE_PHONE(1 << 8),
    /// Sits with somebody who signed in, at the same device.
    HERE_WITH(1 << 9),
    /// Was confirmed by a monitor, from the call or from the invited list.
    CONFIRMED(1 << 10),
    /// Was added by hand, in the room but not in Teams.
    ADDED_BY_HAND(1 << 11),
    /// Left the call again without another sign, says Teams; any sign takes it away.
    LEFT(1 << 12);

    private static final Set<Evidence> HEARD = EnumSet.of(RESPONDED, VOTED, READ_ALOUD, RAISED_HAND, SPOKE, CHATTED);
    private static final Set<Evidence> LAGGING = EnumSet.of(RESPONDED, VOTED);

    // Written into the database: a bit keeps its meaning for ever, whatever order the constants stand in.
    private final int bit;

    Evidence(int bit) {
        this.bit = bit;
    }

    /// Whether this proves by itself that the person was present.
    public boolean provesPresence() {
        return this != JOINED && this != LEFT;
    }

    /// Whether a person with this has been heard from, by voice or in writing.
    public boolean isHeard() {
        return HEARD.contains(this);
    }

    /// Whether this is shown to nobody before the move after it: until then it would name an author.
    boolean lags() {
        return LAGGING.contains(this);
    }

    static int bits(Collection<Evidence> kinds) {
        return kinds.stream().mapToInt(kind -> kind.bit).reduce(0, (all, bit) -> all | bit);
    }

    static Set<Evidence> of(int bits) {
        var kinds = EnumSet.noneOf(Evidence.class);
        for (var kind : values()) {
            if ((bits & kind.bit) != 0) {
                kinds.add(kind);
            }
        }
        return kinds;
    }
}
