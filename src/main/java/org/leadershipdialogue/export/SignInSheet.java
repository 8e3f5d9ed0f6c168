package org.leadershipdialogue.export;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.guide.Form;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.register.Entry;

/// The sign-in sheet as a report (Appendix A of the Guide of 2023): what every file format is written from.
///
/// @param facts in the order of the Guide's form
/// @param people in order of arrival, numbered from one; evidence and corrections never appear
public record SignInSheet(String title, List<Fact> facts, String numberHeading, String nameHeading, List<Row> people) {

    public SignInSheet {
        facts = List.copyOf(facts);
        people = List.copyOf(people);
    }

    /// One fact about the session; an empty value is left for a hand to fill in.
    public record Fact(String label, String value) {}

    /// One person.
    public record Row(int number, String name) {}

    /// The sheet of a session with this register.
    static SignInSheet of(SheetFacts.Facts facts, List<Entry> entries) {
        var edition = facts.edition();
        var words = Words.of(edition.language());
        var counted = entries.stream().filter(entry -> counts(entry, facts)).toList();
        var form = edition.forms().signInSheet();
        return new SignInSheet(
                form.title(),
                form.fields().stream()
                        .sorted(Comparator.comparingInt(Form.Field::number))
                        .map(field -> new Fact(field.label(), value(field.fact(), facts, counted.size(), words)))
                        .toList(),
                words.say("sheet.number"),
                words.say("sheet.name"),
                IntStream.range(0, counted.size())
                        .mapToObj(index -> new Row(index + 1, counted.get(index).name()))
                        .toList());
    }

    private static boolean counts(Entry entry, SheetFacts.Facts facts) {
        return !entry.removed()
                && (facts.edition().terms().facilitatorCounts()
                        || !facts.leader().id().equals(entry.personId()));
    }

    private static String value(Form.@Nullable Fact fact, SheetFacts.Facts facts, int participants, Words words) {
        return switch (fact) {
            case SESSION_DATE -> words.date(facts.date());
            case FACILITATOR -> facts.leader().name();
            case ENTITY -> facts.entity();
            case UNIT -> facts.unit();
            case PARTICIPANTS -> Integer.toString(participants);
            case PERSONNEL -> {
                var personnel = facts.personnel();
                yield personnel == null ? "" : personnel.toString();
            }
            // A sheet may ask for more than we know: the leader fills it in by hand.
            case null -> "";
            case ROW_NUMBER, SCENARIOS, OPEN_QUESTIONS, CONTRIBUTIONS -> "";
        };
    }
}
