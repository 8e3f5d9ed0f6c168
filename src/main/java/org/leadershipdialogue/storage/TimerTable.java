package org.leadershipdialogue.storage;

import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.SqliteJdbcCustomization;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The two ways to the table of the timers.
///
/// @param own connections that commit by themselves, to look for timers that are due
/// @param joining connections that take part in the transaction of [Writes], to set them
/// @param dialect said rather than asked of the server, which may be away
record TimerTable(DataSource own, DataSource joining, JdbcCustomization dialect) {

    /// @param bound the data source that [Writes] binds its connection to
    static TimerTable of(Engine engine, DataSource own, DataSource bound) {
        JdbcCustomization dialect = switch (engine) {
            case SQLITE -> new SqliteJdbcCustomization();
            case POSTGRESQL -> new PostgreSqlJdbcCustomization(false, false);
        };
        return new TimerTable(own, new TransactionAwareDataSourceProxy(bound), dialect);
    }
}
