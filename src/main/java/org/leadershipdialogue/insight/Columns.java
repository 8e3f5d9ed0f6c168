package org.leadershipdialogue.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/// Figures as columns of a table.
final class Columns {

    /// Their names, but for that of how many sessions there are.
    static final String NAMES = "voices, ones, twos, threes, fours, fives";

    /// What stands for them in a statement.
    static final String VALUES = ":voices, :ones, :twos, :threes, :fours, :fives";

    private Columns() {}

    static StatementSpec set(StatementSpec statement, Figures figures) {
        return statement
                .param("voices", figures.voices())
                .param("ones", figures.ratings().get(0))
                .param("twos", figures.ratings().get(1))
                .param("threes", figures.ratings().get(2))
                .param("fours", figures.ratings().get(3))
                .param("fives", figures.ratings().get(4));
    }

    static Figures read(int sessions, ResultSet row) throws SQLException {
        return new Figures(
                sessions,
                row.getInt("voices"),
                List.of(
                        row.getInt("ones"),
                        row.getInt("twos"),
                        row.getInt("threes"),
                        row.getInt("fours"),
                        row.getInt("fives")));
    }
}
