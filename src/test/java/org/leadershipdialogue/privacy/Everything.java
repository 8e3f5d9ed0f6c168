package org.leadershipdialogue.privacy;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/// All a database holds: every row of every table, each as one text.
public final class Everything {

    private Everything() {}

    public static List<String> in(JdbcClient database, boolean postgres) {
        String tables = postgres
                ? "select table_name from information_schema.tables where table_schema = 'public'"
                : "select name from sqlite_master where type = 'table'";
        List<String> rows = new ArrayList<>();
        for (String table : database.sql(tables).query(String.class).list()) {
            database.sql("select * from \"" + table + "\"").query().listOfRows().forEach(row -> rows.add(table + row));
        }
        return rows;
    }
}
