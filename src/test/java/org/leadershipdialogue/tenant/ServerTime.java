package org.leadershipdialogue.tenant;

import java.time.Instant;
import java.time.ZoneOffset;
import org.leadershipdialogue.storage.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Lets a PostgreSQL server go by the tenant's time: whoever searches names in this order finds our clock first.
final class ServerTime {

    /// What an address of the database says to find it.
    static final String SEARCH_PATH = "currentSchema=public,tenant_time,pg_catalog";

    private final JdbcClient jdbc;

    ServerTime(TestDatabase database, VirtualTime time) {
        jdbc = database.jdbc();
        jdbc.sql("create schema tenant_time").update();
        jdbc.sql("create table tenant_time.moment (at timestamptz not null)").update();
        jdbc.sql("insert into tenant_time.moment values (now())").update();
        jdbc.sql("""
                create function tenant_time.clock_timestamp() returns timestamptz language sql volatile
                as 'select at from tenant_time.moment'
                """).update();
        time.tells(this::set);
    }

    private void set(Instant now) {
        jdbc.sql("update tenant_time.moment set at = ?")
                .param(now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
