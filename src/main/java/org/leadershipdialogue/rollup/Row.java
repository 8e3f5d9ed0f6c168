package org.leadershipdialogue.rollup;

import java.util.List;

/// One row of the roll-up: a unit with all its sessions, its personnel counted once.
///
/// @param leaders who led its sessions, each once; empty where nobody is known any more
/// @param sessions how many there were
public record Row(String unit, List<String> leaders, int sessions, Turnout turnout) {

    public Row {
        leaders = List.copyOf(leaders);
    }

    Row nameless() {
        return new Row(unit, List.of(), sessions, turnout);
    }
}
