package org.leadershipdialogue.web.rollup;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.Turnout;
import org.leadershipdialogue.web.visit.Entered;

/// Reads what was typed of a session held without the bot, and says of each field what is wrong with it.
final class ReportReading {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");

    private final Desk desk;
    private final Entered entered;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    ReportReading(Desk desk, Entered entered) {
        this.desk = desk;
        this.entered = entered;
    }

    /// Empty if anything is wrong.
    Optional<Report> report() {
        var date = date();
        var leader = name("leader", "roll-up.wrong-leader");
        var unit = name("unit", "roll-up.wrong-unit");
        var turnout = turnout();
        return wrong.isEmpty()
                ? Optional.of(new Report(date, leader, unit, turnout, entered.has("sheet")))
                : Optional.empty();
    }

    /// A sentence by the name of its field, in the order of the fields.
    Map<String, String> wrong() {
        return wrong;
    }

    private LocalDate date() {
        var first = LocalDate.of(desk.guide().year(), 1, 1);
        try {
            var date = LocalDate.parse(entered.get("date"));
            // Whoever is east of us may be a day ahead.
            if (date.isAfter(desk.today().plusDays(1))) {
                wrong.put("date", desk.say("roll-up.wrong-date-ahead"));
            } else if (date.isBefore(first)) {
                wrong.put("date", desk.say("roll-up.wrong-date-before", "date", desk.date(first)));
            }
            return date;
        } catch (DateTimeParseException nonsense) {
            wrong.put("date", desk.say("roll-up.wrong-date"));
            return first;
        }
    }

    private String name(String field, String key) {
        var name = entered.get(field);
        if (name.isEmpty() || name.length() > Report.LONGEST) {
            wrong.put(field, desk.say(key, "longest", Report.LONGEST));
        }
        return name;
    }

    private Turnout turnout() {
        var participants = number("participants", false);
        if (participants < 1) {
            wrong.put("participants", desk.say("roll-up.wrong-participants", "most", Report.MOST));
        }
        var visitors = number("visitors", true);
        if (visitors < 0 || visitors > Math.max(participants, 0)) {
            wrong.put("visitors", desk.say("roll-up.wrong-visitors"));
        }
        var personnel = number("personnel", true);
        if (personnel < 0) {
            wrong.put("personnel", desk.say("roll-up.wrong-personnel", "most", Report.MOST));
        }
        return new Turnout(participants, visitors, personnel);
    }

    /// -1 if it is no number we take; digits of any script are taken, as keyboards write them.
    private int number(String field, boolean optional) {
        var typed = entered.get(field);
        if (typed.isEmpty() && optional) {
            return 0;
        }
        var latin = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .codePoints()
                .map(digit -> Character.isDigit(digit) ? '0' + Character.digit(digit, 10) : digit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var number = DIGITS.matcher(latin).matches() ? Integer.parseInt(latin) : -1;
        return number > Report.MOST ? -1 : number;
    }
}
