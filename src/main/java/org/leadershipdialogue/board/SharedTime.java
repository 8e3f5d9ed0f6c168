package org.leadershipdialogue.board;

import java.time.Clock;
import org.leadershipdialogue.storage.Engine;

/// The clock of all nodes together, as SQL.
///
/// Nodes that share a server go by its clock, so that none of theirs decides. A process with a database to
/// itself goes by its own.
interface SharedTime {

    /// Epoch milliseconds, as an expression.
    String now();

    static SharedTime of(Engine engine, Clock clock) {
        return switch (engine) {
            case SQLITE -> () -> Long.toString(clock.millis());
            case POSTGRESQL -> () -> "cast(extract(epoch from clock_timestamp()) * 1000 as bigint)";
        };
    }
}
