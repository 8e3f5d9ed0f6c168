package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.leadershipdialogue.card.LeaderPart.More;
import org.leadershipdialogue.card.LeaderPart.Parked;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Person;

/// Draws the panels that open in the facilitator's part of any card.
final class LeaderPanels {

    private static final int NAMES_AT_ONCE = 4;
    /// About eight lines in the narrowest pane; the points' references are small.
    private static final int LETTERS_AT_ONCE = 260;

    private static final int LETTERS_OF_POINTS = 460;

    private LeaderPanels() {}

    /// Names, with a warning before them.
    static void people(Lines lines, LeaderPart leader, Words words) {
        LeaderPart.People people = leader.people();
        if (people == null) {
            return;
        }
        lines.text(lines.say("people.warning"));
        if (!people.hands().isEmpty()) {
            lines.title(lines.say("people.hands"));
            rows(lines, people.hands(), Verb.SPEAK_HEARD, "people.heard");
        }
        if (!people.notHeard().isEmpty()) {
            lines.title(lines.say("people.not-heard"));
            List<Person> shown = leader.panel().of(people.notHeard(), NAMES_AT_ONCE);
            rows(lines, shown, Verb.PERSON_SPOKEN, "people.spoken");
            if (shown.size() < people.notHeard().size()) {
                lines.buttons(lines.button.panel(
                        leader.panel().turned(people.notHeard().size(), NAMES_AT_ONCE), "people.next"));
            }
        }
        lines.aside(lines.say(
                "people.how",
                "written",
                people.written(),
                "of",
                people.canWrite(),
                "silent",
                people.notHeard().size()));
    }

    private static void rows(Lines lines, List<Person> people, Verb verb, String key) {
        boolean first = true;
        for (Person person : people) {
            Action.Execute button = lines.button.press(verb, key, "person", person.id());
            String name = Markdown.plain(person.name());
            lines.row(first, Markdown.data(person.name()), null, button.tooltip(button.title() + ": " + name));
            first = false;
        }
    }

    /// Everything a leader needs now and then.
    static void more(Lines lines, LeaderPart leader, Words words) {
        More more = leader.more();
        lines.title(lines.say("leader.more"));
        lines.buttons(
                lines.button.panel(Panel.of(Panel.Kind.UPSET), "more.upset"),
                lines.button.panel(Panel.of(Panel.Kind.TIME), "leader.time"));
        List<Action> moves = new ArrayList<>();
        moves.add(lines.button.opens(FormId.PARK, "more.park"));
        if (!more.parked().isEmpty()) {
            moves.add(lines.button.titled(
                    Verb.PANEL,
                    lines.button.word("more.parked", "n", more.parked().size()),
                    "panel",
                    Panel.of(Panel.Kind.PARKED).wire()));
        }
        if (!more.paused()) {
            moves.addAll(whileRunning(lines, more, words));
        }
        lines.buttons(moves);
        more.heirs().stream().limit(1).forEach(heir -> lines.buttons(handOver(lines, heir)));
    }

    private static List<Action> whileRunning(Lines lines, More more, Words words) {
        List<Action> moves = new ArrayList<>();
        moves.add(lines.button.press(Verb.SESSION_PAUSE, "more.pause"));
        if (more.back() != null) {
            moves.add(lines.button.titled(Verb.SESSION_BACK, more.back().back(words)));
        }
        return moves;
    }

    private static Action handOver(Lines lines, Person heir) {
        return lines.button.titled(
                Verb.SESSION_HAND_OVER, lines.button.word("more.hand-over", "name", heir.name()), "person", heir.id());
    }

    /// The Guide's moves for when somebody vents.
    static void upset(Lines lines, LeaderPart leader) {
        lines.title(lines.say("more.upset"));
        lines.more(Markdown.items(
                leader.more().upset().stream().map(Markdown::guide).toList(), true));
        lines.buttons(lines.button.opens(FormId.WHERE_TO_TURN, "turn.button"));
    }

    /// What was parked and is open, without who asked: the leader answers it where it fits, and says so with one tap.
    static void parked(Lines lines, LeaderPart leader) {
        List<Parked> open = leader.more().parked();
        lines.title(lines.say("parked.heading", "n", open.size()));
        List<List<Parked>> pages = pages(open, each -> each.text().length(), LETTERS_AT_ONCE);
        if (pages.isEmpty()) {
            return;
        }
        boolean first = true;
        for (Parked each : leader.panel().of(pages, 1).getFirst()) {
            Action.Execute done =
                    lines.button.press(Verb.PARKED_ANSWERED, "parked.mark-answered", "question", each.id());
            lines.row(first, Markdown.data(each.text()), null, done.tooltip(done.title() + ": " + each.text()));
            first = false;
        }
        if (pages.size() > 1) {
            lines.buttons(lines.button.panel(leader.panel().turned(pages.size(), 1), "leader.others"));
        }
        lines.aside(lines.say("parked.rest"));
    }

    /// Three follow-up questions; *Others* turns them.
    static void followUps(Lines lines, List<String> followUps, Panel panel) {
        if (!followUps.isEmpty()) {
            lines.title(lines.say("leader.follow-up-questions"));
            lines.more(Markdown.items(
                    panel.of(followUps, LeaderBlock.AT_ONCE).stream()
                            .map(Markdown::guide)
                            .toList(),
                    false));
        }
    }

    /// The important points as everybody sees them, each with the rule it rests on.
    static void points(Lines lines, List<Question.Point> points) {
        lines.title(lines.say("said.worth-holding"));
        points.forEach(point -> point(lines, point));
    }

    /// The important points for the leader, as many at a time as leave *Next* in sight.
    ///
    /// @param hidden whether the others do not see them yet
    static void points(Lines lines, List<Question.Point> points, Panel panel, boolean hidden) {
        lines.title(lines.say("leader.important-points"));
        List<List<Question.Point>> pages = pages(points, LeaderPanels::letters, LETTERS_OF_POINTS);
        if (!pages.isEmpty()) {
            panel.of(pages, 1).getFirst().forEach(point -> point(lines, point));
        }
        List<Action> buttons = new ArrayList<>();
        if (pages.size() > 1) {
            buttons.add(lines.button.panel(panel.turned(pages.size(), 1), "leader.others"));
        }
        if (hidden) {
            buttons.add(lines.button.press(Verb.POINTS_SHOW, "leader.show-to-all"));
        } else {
            lines.quiet(lines.say("leader.shown-to-all"));
        }
        lines.buttons(buttons);
    }

    private static void point(Lines lines, Question.Point point) {
        lines.text(Markdown.guide(point.text()));
        if (point.reference() != null) {
            lines.below(Markdown.guide(point.reference()));
        }
    }

    private static int letters(Question.Point point) {
        return point.text().length()
                + (point.reference() == null ? 0 : point.reference().length());
    }

    /// What the leader says, as much at a time as leaves *Next* in sight.
    static void script(Lines lines, List<String> script, Panel panel) {
        if (script.isEmpty()) {
            return;
        }
        lines.title(lines.say("leader.own-words"));
        Panel open = panel.is(Panel.Kind.SCRIPT) ? panel : Panel.of(Panel.Kind.SCRIPT);
        open.of(pages(script), 1).getFirst().forEach(paragraph -> lines.more(Markdown.guide(paragraph)));
    }

    /// Turns the page of what the leader says: the first button of their row, as long as the script is open.
    static Optional<Action> readOn(Lines lines, List<String> script, Panel panel) {
        boolean open = panel.is(Panel.Kind.SCRIPT) || panel.is(Panel.Kind.DEFAULT);
        int pages = pages(script).size();
        Panel next = new Panel(Panel.Kind.SCRIPT, panel.page()).turned(pages, 1);
        return open && pages > 1 ? Optional.of(lines.button.panel(next, "leader.script-next")) : Optional.empty();
    }

    private static List<List<String>> pages(List<String> script) {
        return pages(script, String::length, LETTERS_AT_ONCE);
    }

    private static <T> List<List<T>> pages(List<T> all, ToIntFunction<T> length, int most) {
        List<List<T>> pages = new ArrayList<>();
        int letters = most;
        for (T each : all) {
            letters += length.applyAsInt(each);
            if (letters > most) {
                pages.add(new ArrayList<>());
                letters = length.applyAsInt(each);
            }
            pages.getLast().add(each);
        }
        return pages;
    }
}
