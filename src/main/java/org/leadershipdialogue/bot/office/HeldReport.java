package org.leadershipdialogue.bot.office;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.Turnout;

/// What somebody types of a session held without the bot.
public final class HeldReport {

    private HeldReport() {}

    /// What stands in the form as it opens.
    public static Map<String, String> blank(LocalDate today) {
        return Map.of("date", today.toString(), "visitors", "0");
    }

    /// What stands in the form that corrects this one.
    public static Map<String, String> of(Held held) {
        Turnout turnout = held.turnout();
        Map<String, String> values = new HashMap<>();
        values.put("date", held.date().toString());
        values.put("leader", held.leader());
        values.put("unit", held.said());
        values.put("participants", Integer.toString(turnout.participants()));
        values.put("visitors", Integer.toString(turnout.visitors()));
        values.put("personnel", Integer.toString(turnout.personnel()));
        values.put("sheet", Boolean.toString(held.sheet()));
        return values;
    }

    /// The report, if it can be true.
    ///
    /// @param typed what stands in an input of that name; empty if nothing does
    public static Optional<Report> read(UnaryOperator<String> typed, LocalDate today) {
        try {
            var turnout = new Turnout(
                    Integer.parseInt(typed.apply("participants")),
                    Integer.parseInt(typed.apply("visitors")),
                    Integer.parseInt(typed.apply("personnel")));
            var report = new Report(
                    LocalDate.parse(typed.apply("date")),
                    typed.apply("leader"),
                    typed.apply("unit"),
                    turnout,
                    typed.apply("sheet").equals("true"));
            return Optional.of(report)
                    .filter(each -> !each.date().isAfter(today))
                    .filter(each -> !each.leader().isEmpty());
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
