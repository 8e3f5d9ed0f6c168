package org.leadershipdialogue.storage;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/// Migrates as soon as the database lets it: a node that starts while the server is away waits for it, without a limit.
/// What waiting does not mend (a wrong password, a migration that fails) ends the start.
final class PatientMigration implements FlywayMigrationStrategy {

    private static final Logger LOG = LoggerFactory.getLogger(PatientMigration.class);
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    /// PostgreSQL's classes of states that pass: no connection, no room, stopped by somebody.
    private static final Set<String> PASSING = Set.of("08", "53", "57");

    /// A standby that has not been made the primary yet.
    private static final String READ_ONLY = "25006";

    /// The pool has waited in vain and not heard why.
    private static final String NO_CONNECTION = "08001";

    @Override
    public void migrate(Flyway flyway) {
        untilDone(() -> migrated(flyway));
    }

    // The application is not closed before it has started, so who waits here has to be told to stop.
    private static void untilDone(BooleanSupplier done) {
        Thread stop = new Thread(Thread.currentThread()::interrupt);
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            while (!done.getAsBoolean()) {
                Thread.sleep(BETWEEN_TRIES);
            }
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException("Stopped while waiting for the database", stopped);
        }
    }

    private static boolean migrated(Flyway flyway) {
        try {
            flyway.migrate();
            return true;
        } catch (FlywayException failure) {
            String state = state(failure);
            if (!passes(state)) {
                throw failure;
            }
            LOG.warn("The database cannot be used (SQL state {}). The start waits for it", state);
            return false;
        }
    }

    private static boolean passes(String state) {
        return state.equals(READ_ONLY) || (state.length() == 5 && PASSING.contains(state.substring(0, 2)));
    }

    /// @return empty if it was not the database that failed
    private static String state(Throwable failure) {
        String state = "";
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                state = sql.getSQLState();
            } else if (cause instanceof SQLTransientConnectionException) {
                state = NO_CONNECTION;
            }
        }
        return state;
    }
}
