package org.leadershipdialogue.card;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.letter.ReadyLetter;

/// Hands the sign-in sheet to the focal point: the bot sends it, or a letter stands ready for the keeper's own mail.
/// Sends `step` = `send`, with `times`, or `sent`.
public final class HandInForm {

    /// The step that asks the bot to send it.
    public static final String SEND = "send";

    /// The step that says it was sent.
    public static final String SENT = "sent";

    private HandInForm() {}

    /// @param sheet where the sheet can be had, to attach it
    /// @param state what became of it when the bot was asked before
    /// @param times how often it was asked
    /// @param sends whether the bot can send it
    public record View(Letter letter, Sheet sheet, State state, int times, boolean sends) {}

    /// The letter as it stands ready.
    ///
    /// @param to the focal points' addresses; empty where nobody told us
    /// @param entity whose focal points they are
    public record Letter(List<String> to, String entity, String subject, List<String> paragraphs) {

        public Letter {
            to = List.copyOf(to);
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Where the sheet can be had.
    public record Sheet(URI pdf, URI excel) {}

    /// What became of the sheet when the bot was asked to send it.
    public sealed interface State {

        record NotAsked() implements State {}

        record Waiting() implements State {}

        record Went(LocalDate on) implements State {}

        record GivenUp() implements State {}
    }

    public static Form draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Markdown state = state(lines, view.state());
        if (state != null) {
            lines.tinted(block -> block.text(state));
        }
        goesTo(lines, view.letter());
        boolean waiting = view.state() instanceof State.Waiting;
        if (view.sends() && !waiting) {
            lines.aside(lines.say("hand-in.i-send"));
        }
        if (!view.sends() || view.state() instanceof State.GivenUp) {
            byHand(lines, view);
        }
        return lines.form(
                FormId.HAND_IN, lines.button.word("hand-in.title"), waiting ? List.of() : buttons(lines, view));
    }

    private static @Nullable Markdown state(Lines lines, State state) {
        return switch (state) {
            case State.NotAsked() -> null;
            case State.Waiting() -> lines.say("hand-in.on-its-way");
            case State.Went(LocalDate on) -> lines.say("hand-in.went", "on", on);
            case State.GivenUp() -> lines.say("hand-in.given-up");
        };
    }

    private static void goesTo(Lines lines, Letter letter) {
        if (letter.to().isEmpty()) {
            lines.text(lines.say("hand-in.to-whom", "entity", letter.entity()));
        } else {
            lines.text(lines.say("hand-in.to", "entity", letter.entity()));
            lines.more(Markdown.list(lines.words(), letter.to()));
        }
        lines.more(lines.say("hand-in.never"));
    }

    private static void byHand(Lines lines, View view) {
        lines.apart(lines.say("hand-in.get"));
        lines.buttons(
                lines.button.link("sheet.pdf", view.sheet().pdf()),
                lines.button.link("sheet.excel", view.sheet().excel()));
        lines.apart(lines.say("hand-in.ready"));
        lines.tinted(block -> {
            block.text(Markdown.data(view.letter().subject()).bold());
            view.letter().paragraphs().forEach(paragraph -> block.more(Markdown.data(paragraph)));
        });
    }

    private static List<Action> buttons(Lines lines, View view) {
        List<Action> buttons = new ArrayList<>();
        if (view.sends()) {
            String key = view.state() instanceof State.NotAsked ? "hand-in.send" : "hand-in.again";
            buttons.add(lines.button.sendsBare(FormId.HAND_IN, key, "step", SEND, "times", view.times()));
        }
        if (!view.sends() || view.state() instanceof State.GivenUp) {
            Letter letter = view.letter();
            buttons.add(lines.button.link(
                    "parked.open-mail", new ReadyLetter(letter.subject(), letter.paragraphs()).to(letter.to())));
        }
        if (!(view.state() instanceof State.Went)) {
            buttons.add(lines.button.sendsBare(FormId.HAND_IN, "report.i-sent-it", "step", SENT));
        }
        return buttons;
    }
}
