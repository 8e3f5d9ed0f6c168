package org.leadershipdialogue.storage;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/// Gives up a connection to a server that has become read-only: another one is the primary since, and the pool would
/// otherwise keep to the old one for as long as connections live. Named in `application.yaml`.
public final class FailedOver implements SQLExceptionOverride {

    /// PostgreSQL's `read_only_sql_transaction`; nothing of ours is read-only by its own wish.
    private static final String READ_ONLY = "25006";

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return READ_ONLY.equals(failure.getSQLState()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
