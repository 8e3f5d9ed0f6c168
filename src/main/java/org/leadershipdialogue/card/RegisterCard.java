package org.leadershipdialogue.card;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.session.Person;

/// The register as monitors and the facilitator see it, in place of the sign-in card.
public final class RegisterCard {

    private static final int ROWS = 4;
    private static final int READ_OUT = 60;

    private RegisterCard() {}

    /// @param unlisted who is in the call and not on the register
    /// @param unheard who joined the call and is gone without another sign; after the session, whoever
    /// joined alone
    /// @param entries everybody present, in order of arrival
    /// @param added what was just confirmed and can be taken back; null if nothing
    /// @param keepers names of those who keep the register
    /// @param leader who leads, for somebody who may take the lead from them; null for those who lead, and
    /// once it is over
    /// @param closing whether it is closed
    /// @param panel `EVERYBODY`, `SHEET` or anything else for the overview
    /// @param leading for whoever leads, while people sign in; null for others, and once the card has been left
    public record View(
            SignInCard.Counts counts,
            List<Person> unlisted,
            List<Person> unheard,
            List<Entry> entries,
            @Nullable Added added,
            List<String> keepers,
            @Nullable String leader,
            Sheets sheets,
            Closing closing,
            Panel panel,
            @Nullable LeaderPart leading) {

        public View {
            unlisted = List.copyOf(unlisted);
            unheard = List.copyOf(unheard);
            entries = List.copyOf(entries);
            keepers = List.copyOf(keepers);
        }
    }

    /// Whether corrections amend the register by now.
    public sealed interface Closing {

        /// Still filling.
        ///
        /// @param atTheEnd whether the session has come to its conclusion
        record Open(boolean atTheEnd) implements Closing {}

        /// Closed before its session is over; that can be taken back.
        ///
        /// @param amended whether it was corrected since, or somebody came
        record ByHand(Instant at, boolean amended) implements Closing {}

        /// Its session is over, and the sheet can be handed in.
        ///
        /// @param amended whether it was corrected since, or somebody came
        record WithTheSession(Instant at, boolean amended) implements Closing {}
    }

    /// What one tap confirmed.
    ///
    /// @param token takes it back
    public record Added(int people, String token) {}

    /// Where the sign-in sheet can be had; each null while there is none.
    public record Sheets(
            @Nullable URI pdf,
            @Nullable URI excel,
            @Nullable URI csv) {}

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        int present = view.entries().size();
        lines.where(lines.say("sheet.where")).heading(lines.say("sheet.present", "n", present));
        if (!viewer.signedIn()) {
            lines.buttons(lines.button.press(Verb.REGISTER_SIGN_IN, "sign-in.here"));
        }
        if (view.added() != null) {
            added(lines, view.added());
        }
        switch (view.panel().kind()) {
            case EVERYBODY -> everybody(lines, view, viewer);
            case SHEET -> RegisterMore.draw(lines, view, viewer);
            case DEFAULT, SCRIPT, FOLLOW_UPS, POINTS, PEOPLE, MORE, TIME, UPSET, PARKED, ANSWERS, ALL, REGISTER ->
                overview(lines, view, viewer);
        }
        if (view.leading() != null) {
            LeaderBlock.onward(lines, view.leading());
        }
        return lines.card(lines.button.word(
                "sheet.summary", "n", present, "unlisted", view.unlisted().size()));
    }

    private static void added(Lines lines, Added added) {
        lines.tinted(block -> block.row(
                true,
                block.say("sheet.added", "n", added.people()),
                null,
                block.button.press(Verb.REGISTER_UNDO, "sheet.undo", "token", added.token())));
    }

    private static void overview(Lines lines, View view, Viewer viewer) {
        view.counts().facts(lines);
        int visitors = (int) view.entries().stream().filter(Entry::visitor).count();
        lines.when(visitors > 0, inner -> inner.quiet(inner.say("sheet.visitors", "n", visitors)));
        closing(lines, view.closing());
        toConfirm(lines, "sheet.unlisted", view.unlisted());
        if (!view.unlisted().isEmpty()) {
            lines.buttons(lines.button.press(Verb.REGISTER_CONFIRM_ALL, "sheet.confirm-all"));
        }
        toConfirm(lines, "sheet.unheard", view.unheard());
        if (view.closing() instanceof Closing.Open(boolean atTheEnd) && atTheEnd) {
            lines.buttons(lines.button.press(Verb.REGISTER_CLOSE, "sheet.close"));
        }
        List<Action> panels = new ArrayList<>();
        panels.add(lines.button.panel(Panel.of(Kind.EVERYBODY), "sheet.everybody"));
        panels.add(lines.button.panel(Panel.of(Kind.SHEET), "leader.more"));
        if (viewer.leads()) {
            panels.add(lines.button.panel(Panel.DEFAULT, "leader.less"));
        }
        tools(lines, panels);
    }

    private static void closing(Lines lines, Closing closing) {
        switch (closing) {
            case Closing.Open _ -> {}
            case Closing.ByHand(Instant at, boolean amended) -> closed(lines, at, amended);
            case Closing.WithTheSession(Instant at, boolean amended) -> closed(lines, at, amended);
        }
    }

    private static void closed(Lines lines, Instant at, boolean amended) {
        lines.quiet(lines.say(amended ? "sheet.closed-amended" : "sheet.closed", "at", at));
    }

    private static void toConfirm(Lines lines, String title, List<Person> people) {
        if (people.isEmpty()) {
            return;
        }
        lines.title(lines.say(title));
        boolean first = true;
        for (Person person : people.stream().limit(ROWS).toList()) {
            Action.Execute confirm = lines.button.press(Verb.REGISTER_CONFIRM, "sheet.confirm", "person", person.id());
            String tooltip = confirm.title() + ": " + Markdown.plain(person.name());
            lines.row(first, Markdown.data(person.name()), null, confirm.tooltip(tooltip));
            first = false;
        }
        if (people.size() > ROWS) {
            lines.quiet(others(lines, people.subList(ROWS, people.size())));
        }
    }

    /// By name, so that whoever keeps the register can read them out.
    private static Markdown others(Lines lines, List<Person> people) {
        List<String> names = people.stream().limit(READ_OUT).map(Person::name).toList();
        return lines.say(
                "sheet.and-others", "names", Markdown.list(lines.words(), names), "n", people.size() - names.size());
    }

    private static void everybody(Lines lines, View view, Viewer viewer) {
        List<Entry> shown = view.panel().of(view.entries(), ROWS);
        boolean first = true;
        for (Entry entry : shown) {
            Action correct = lines.button.opens(FormId.FIX_NAME, "sheet.correct", "entry", entry.entryId());
            lines.row(first, Markdown.data(entry.name()), unit(lines, entry, known(lines, entry)), correct);
            first = false;
        }
        if (!shown.isEmpty()) {
            int from = view.entries().indexOf(shown.getFirst()) + 1;
            int to = from + shown.size() - 1;
            lines.aside(lines.say(
                    "sheet.range", "from", from, "to", to, "of", view.entries().size()));
        }
        if (view.entries().size() > ROWS) {
            lines.buttons(lines.button.panel(view.panel().turned(view.entries().size(), ROWS), "people.next"));
        }
        tools(lines, List.of(less(lines, viewer), lines.button.panel(Panel.of(Kind.SHEET), "leader.more")));
    }

    private static Markdown known(Lines lines, Entry entry) {
        Person host = entry.hereWith();
        if (host != null) {
            return lines.say("sheet.here-with", "name", host.name());
        }
        if (entry.onThePhone()) {
            return lines.say("sheet.phone");
        }
        if (entry.evidence().contains(Evidence.SIGNED_IN)) {
            return lines.say("sheet.tapped", "at", entry.since());
        }
        if (entry.evidence().contains(Evidence.CONFIRMED)) {
            return lines.say("sheet.confirmed");
        }
        return entry.evidence().stream().anyMatch(Evidence::isHeard)
                ? lines.say("sheet.heard")
                : lines.say("sheet.by-hand");
    }

    private static Markdown unit(Lines lines, Entry entry, Markdown known) {
        return entry.visitor() ? known.then(" · ", lines.say("sheet.visitor")) : known;
    }

    /// Back to the overview: for whoever leads that is a panel of the sign-in card.
    private static Action less(Lines lines, Viewer viewer) {
        return lines.button.panel(viewer.leads() ? Panel.of(Kind.REGISTER) : Panel.DEFAULT, "leader.less");
    }

    private static void tools(Lines lines, List<Action> panels) {
        lines.buttons(
                lines.button.opens(FormId.TICK_NAMES, "sheet.tick"),
                lines.button.opens(FormId.ADD_CALLER, "sheet.caller"));
        lines.buttons(panels);
    }

    /// Who keeps the register, and the sheet.
    private static final class RegisterMore {

        static void draw(Lines lines, View view, Viewer viewer) {
            lines.title(lines.say("sheet.keepers"));
            lines.more(Markdown.list(viewer.words(), view.keepers()));
            if (view.leader() != null) {
                TakingTheLead.offered(lines, view.leader());
            }
            lines.title(lines.say("sheet.sheet"));
            closing(lines, view.closing());
            lines.buttons(sheets(lines, view.sheets()));
            lines.buttons(handling(lines, view.closing()), lines.button.opens(FormId.TRAIL, "trail.open"));
            lines.aside(lines.say(
                    view.closing() instanceof Closing.Open ? "sheet.close-why" : "sheet.goes-to-focal-point"));
            lines.buttons(less(lines, viewer));
        }

        private static Action handling(Lines lines, Closing closing) {
            return switch (closing) {
                case Closing.Open _ -> lines.button.press(Verb.REGISTER_CLOSE, "sheet.close");
                case Closing.ByHand _ -> lines.button.press(Verb.REGISTER_REOPEN, "sheet.reopen");
                case Closing.WithTheSession _ -> lines.button.opens(FormId.HAND_IN, "hand-in.open");
            };
        }

        private static List<Action> sheets(Lines lines, Sheets sheets) {
            List<Action> links = new ArrayList<>();
            if (sheets.pdf() != null) {
                links.add(lines.button.link("sheet.pdf", sheets.pdf()));
            }
            if (sheets.excel() != null) {
                links.add(lines.button.link("sheet.excel", sheets.excel()));
            }
            if (sheets.csv() != null) {
                links.add(lines.button.link("sheet.csv", sheets.csv()));
            }
            return links;
        }
    }
}
