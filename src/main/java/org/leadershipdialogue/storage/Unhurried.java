package org.leadershipdialogue.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/// Lets work that nobody waits for take its time on PostgreSQL: a vacuum, a migration. All else gives up in time to
/// answer who asked.
final class Unhurried extends BaseCallback {

    private static final int FOR_EVER = 0;

    /// Runs one statement outside any transaction.
    static void execute(Connection connection, String sql) throws SQLException {
        // Whatever the pool lends, it sets this back when the connection returns.
        connection.setNetworkTimeout(Runnable::run, FOR_EVER);
        try (Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0");
            try {
                statement.execute(sql);
            } finally {
                statement.execute("reset statement_timeout");
            }
        }
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE;
    }

    @Override
    public void handle(Event event, Context context) {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            connection.setNetworkTimeout(Runnable::run, FOR_EVER);
            statement.execute("set local statement_timeout = 0");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
