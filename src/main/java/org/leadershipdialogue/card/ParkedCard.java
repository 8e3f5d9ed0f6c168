package org.leadershipdialogue.card;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.TextBlock;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.letter.ReadyLetter;

/// The parked questions of a session for whoever led it: how they go to the Ethics Office, once, and what came back.
public final class ParkedCard {

    private ParkedCard() {}

    /// @param way how what is open goes; null while nobody has chosen
    /// @param unit whose session it was
    /// @param contact the Ethics Office's address; null if the Guide gives none
    public record View(
            List<Item> questions,
            @Nullable Way way,
            String unit,
            @Nullable String contact) {

        public View {
            questions = List.copyOf(questions);
        }

        List<Item> open() {
            return questions.stream().filter(question -> !question.answered()).toList();
        }
    }

    /// @param asker who wants an answer to themselves; null if nobody knows who asked
    public record Item(String id, String text, @Nullable String asker, boolean answered) {}

    /// The ways to the Ethics Office.
    public enum Way {
        FORM,
        MAIL
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        int open = view.open().size();
        lines.where(lines.say("to-do.where"));
        lines.heading(lines.say("parked.heading", "n", open));
        boolean first = true;
        for (Item item : view.questions()) {
            lines.row(
                    first, Markdown.data(item.text()), state(lines, item), item.answered() ? null : reply(lines, item));
            first = false;
        }
        if (open > 0) {
            onward(lines, view, viewer.words());
        }
        return lines.card(lines.button.word("parked.heading", "n", open));
    }

    private static Markdown state(Lines lines, Item item) {
        if (item.answered()) {
            return lines.say("parked.answered");
        }
        return item.asker() == null ? lines.say("parked.nameless") : lines.say("parked.asked-by", "name", item.asker());
    }

    private static Action reply(Lines lines, Item item) {
        return lines.button.opens(FormId.REPLY, "parked.reply", "question", item.id());
    }

    private static void onward(Lines lines, View view, Words words) {
        switch (view.way()) {
            case null -> {
                lines.apart(lines.say("parked.once"));
                lines.buttons(
                        lines.button.press(Verb.PARKED_BY_FORM, "parked.by-form"),
                        lines.button.press(Verb.PARKED_BY_MAIL, "parked.by-mail"));
            }
            case FORM -> {
                lines.apart(lines.say("parked.in-form"));
                lines.buttons(lines.button.opens(FormId.FEEDBACK, "parked.open-form"));
            }
            case MAIL -> mail(lines, view, words);
        }
    }

    private static void mail(Lines lines, View view, Words words) {
        String subject = words.say("parked.subject", "unit", view.unit());
        lines.apart(lines.say("parked.mail", "to", view.contact() == null ? "" : view.contact()));
        lines.tinted(block -> {
            block.add(TextBlock.of(Markdown.data(subject)).bold());
            block.more(block.say("parked.mail-opening"));
            view.open().forEach(item -> block.more(Markdown.data("– " + item.text())));
        });
        if (view.contact() != null) {
            lines.buttons(lines.button.link("parked.open-mail", address(view, view.contact(), subject, words)));
        }
    }

    private static URI address(View view, String contact, String subject, Words words) {
        List<String> body = new ArrayList<>(List.of(words.say("parked.mail-opening")));
        view.open().forEach(item -> body.add("– " + item.text()));
        return new ReadyLetter(subject, body).to(List.of(contact));
    }
}
