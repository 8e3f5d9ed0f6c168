package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Connections to a PostgreSQL that is in trouble, in a pool that gives up as ours does, only sooner.
class PoolTest {

    private static final String LONGER_THAN_ANYBODY_WAITS = "select pg_sleep(1.3)";

    private final TestDatabase database = TestDatabase.postgres();
    private HikariDataSource pool;
    private JdbcClient jdbc;

    @BeforeEach
    void open() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setExceptionOverrideClassName(FailedOver.class.getName());
        config.addDataSourceProperty("socketTimeout", "1");
        config.addDataSourceProperty("options", "-c statement_timeout=500ms");
        config.setMaximumPoolSize(1);
        pool = new HikariDataSource(config);
        jdbc = JdbcClient.create(pool);
    }

    @AfterEach
    void close() {
        pool.close();
        database.close();
    }

    @Test
    void givesUpAStatementThatTakesTooLongAndGoesOn() {
        assertThatThrownBy(() -> jdbc.sql(LONGER_THAN_ANYBODY_WAITS).query().listOfRows())
                .hasMessageContaining("statement timeout");

        assertThat(jdbc.sql("select 1").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void letsAVacuumTakeItsTimeAndHurriesAgainAfterwards() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            Unhurried.execute(connection, LONGER_THAN_ANYBODY_WAITS);
        }

        assertThat(jdbc.sql("show statement_timeout").query(String.class).single())
                .isEqualTo("500ms");
        try (Connection connection = pool.getConnection()) {
            assertThat(connection.getNetworkTimeout()).isEqualTo(1000);
        }
    }

    @Test
    void letsAMigrationTakeItsTime(@TempDir Path migrations) throws Exception {
        // Flyway keeps its history on connections of its own.
        pool.setMaximumPoolSize(3);
        Files.writeString(migrations.resolve("V1__slow.sql"), LONGER_THAN_ANYBODY_WAITS + ";");

        Flyway.configure()
                .dataSource(pool)
                .locations("filesystem:" + migrations)
                .table("slow_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .callbacks(new Unhurried())
                .load()
                .migrate();

        assertThat(jdbc.sql("show statement_timeout").query(String.class).single())
                .isEqualTo("500ms");
    }

    @Test
    void leavesAServerThatHasBecomeReadOnly() {
        jdbc.sql("create table written (a integer)").update();
        jdbc.sql("set session characteristics as transaction read only").update();
        assertThatThrownBy(() -> jdbc.sql("insert into written values (1)").update())
                .hasMessageContaining("read-only");

        assertThat(jdbc.sql("insert into written values (2)").update()).isEqualTo(1);
    }
}
