package org.leadershipdialogue.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All rows of a PostgreSQL database as a script, a line for each; the tables are those of the migrations it names.
public final class PostgresDump {

    private static final String AS_OF = "-- As of migration ";

    private PostgresDump() {}

    /// What that database holds.
    public static String of(TestDatabase database) {
        JdbcClient jdbc = database.jdbc();
        Stream<String> first = Stream.of(AS_OF
                + jdbc.sql("select max(version::integer) from flyway_schema_history")
                        .query(String.class)
                        .single());
        Stream<String> rows = jdbc
                .sql("""
                        select table_name, string_agg(format('quote_nullable(%I)', column_name), ', '
                            order by ordinal_position) as quoted
                        from information_schema.columns where table_schema = 'public'
                        group by table_name order by table_name
                        """)
                .query((row, number) -> rows(jdbc, row.getString("table_name"), row.getString("quoted")))
                .list()
                .stream()
                .flatMap(List::stream);
        return Stream.concat(first, rows).collect(Collectors.joining("\n", "", "\n"));
    }

    /// A new database that holds what was dumped, under the migrations of then.
    public static TestDatabase restored(String dump) {
        TestDatabase database =
                TestDatabase.postgres(dump.lines().findFirst().orElseThrow().substring(AS_OF.length()));
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            // Whatever refers to another row may come before it.
            statement.execute("set session_replication_role = replica");
            statement.execute("delete from flyway_schema_history");
            statement.execute(dump);
            statement.execute("reset session_replication_role");
        } catch (SQLException e) {
            database.close();
            throw new IllegalStateException("The dump does not fit the tables", e);
        }
        return database;
    }

    private static List<String> rows(JdbcClient jdbc, String table, String quoted) {
        return jdbc
                .sql("select concat_ws(', ', %s) from \"%s\" order by 1".formatted(quoted, table))
                .query(String.class)
                .list()
                .stream()
                .map(values -> "insert into \"%s\" values (%s);".formatted(table, values))
                .toList();
    }
}
