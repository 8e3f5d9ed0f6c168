package org.leadershipdialogue.storage;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/// The two ways to the table of the timers.
///
/// @param own connections that commit by themselves, to look for timers that are due
/// @param joining connections that take part in the transaction of [Writes], to set them
record TimerTable(DataSource own, DataSource joining) {

    /// @param bound the data source that [Writes] binds its connection to
    static TimerTable of(DataSource own, DataSource bound) {
        return new TimerTable(own, new TransactionAwareDataSourceProxy(bound));
    }
}
