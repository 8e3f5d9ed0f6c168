package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.ActionSet;
import org.leadershipdialogue.card.element.ColumnSet;
import org.leadershipdialogue.card.element.ColumnSet.Column;
import org.leadershipdialogue.card.element.Container;
import org.leadershipdialogue.card.element.Element;
import org.leadershipdialogue.card.element.FactSet;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;
import org.leadershipdialogue.card.element.Tint;
import org.leadershipdialogue.language.Words;

/// What a card says, from top to bottom, in the sizes and distances all cards share.
final class Lines {

    final Buttons button;
    private final Viewer viewer;
    private final Spot spot;
    private final List<Element> elements = new ArrayList<>();

    Lines(Viewer viewer, Spot spot) {
        this.viewer = viewer;
        this.spot = spot;
        this.button = new Buttons(viewer, spot);
    }

    /// The words of whoever looks.
    Words words() {
        return viewer.words();
    }

    /// The message of this key; strings among the arguments are data.
    Markdown say(String key, Object... namesAndValues) {
        return Markdown.say(viewer.words(), key, namesAndValues);
    }

    /// Where we are, the first line of every card.
    Lines where(Markdown text) {
        return add(TextBlock.quiet(text));
    }

    Lines heading(Markdown text) {
        return add(TextBlock.heading(text));
    }

    /// The one quiet line below the heading.
    Lines quiet(Markdown text) {
        return add(TextBlock.quiet(text).spaced(Spacing.SMALL));
    }

    /// A paragraph.
    Lines text(Markdown text) {
        return add(TextBlock.of(text));
    }

    /// A paragraph that begins something new.
    Lines apart(Markdown text) {
        return add(TextBlock.of(text).spaced(Spacing.MEDIUM));
    }

    /// A paragraph that belongs to the one above.
    Lines more(Markdown text) {
        return add(TextBlock.of(text).spaced(Spacing.SMALL));
    }

    /// A sub-heading.
    Lines title(Markdown text) {
        return add(TextBlock.of(text).bold().spaced(Spacing.MEDIUM));
    }

    /// A reference or second line right below what it belongs to.
    Lines below(Markdown text) {
        return add(TextBlock.quiet(text).spaced(Spacing.NONE));
    }

    /// A quiet line at the end of a part.
    Lines aside(Markdown text) {
        return add(TextBlock.quiet(text).spaced(Spacing.MEDIUM));
    }

    Lines facts(List<FactSet.Fact> facts) {
        return add(new FactSet(facts));
    }

    /// Buttons in as many rows as they need.
    Lines buttons(List<? extends Action> buttons) {
        Spacing spacing = Spacing.MEDIUM;
        for (List<Action> row : Fits.rows(List.copyOf(buttons))) {
            add(ActionSet.of(row).spaced(spacing));
            spacing = Spacing.SMALL;
        }
        return this;
    }

    Lines buttons(Action... buttons) {
        return buttons(List.of(buttons));
    }

    /// The button that comes last and alone, under a line: what happens next.
    Lines last(Action button) {
        return add(ActionSet.of(button).spaced(Spacing.LARGE).separated());
    }

    /// A row to act on: words, a second line, one small button; with a line above unless it is the first.
    Lines row(boolean first, Markdown text, @Nullable Markdown second, @Nullable Action button) {
        TextBlock words = TextBlock.of(text);
        Column cell = second == null
                ? Column.stretch(words)
                : Column.stretch(words, TextBlock.quiet(second).spaced(Spacing.NONE));
        ColumnSet row = button == null ? ColumnSet.of(cell) : ColumnSet.of(cell, Column.narrow(ActionSet.of(button)));
        // A single line takes less room: a list of names must leave Next in sight.
        return add((second == null ? row : row.spaced(Spacing.MEDIUM)).separated(!first));
    }

    /// A tinted band: private, or the viewer's own.
    Lines tinted(Consumer<Lines> content) {
        return add(Container.of(inside(content)).tinted(Tint.EMPHASIS).spaced(Spacing.MEDIUM));
    }

    /// A tinted band that a button shows.
    Lines hidden(String id, Consumer<Lines> content) {
        return add(Container.of(inside(content))
                .tinted(Tint.EMPHASIS)
                .spaced(Spacing.MEDIUM)
                .hidden(id));
    }

    /// The part nobody else sees, headed so.
    Lines privately(Consumer<Lines> content) {
        return tinted(block -> {
            block.add(TextBlock.quiet(block.say("leader.only-you")).bold());
            content.accept(block);
        });
    }

    List<Element> inside(Consumer<Lines> content) {
        Lines inner = new Lines(viewer, spot);
        content.accept(inner);
        return List.copyOf(inner.elements);
    }

    Lines add(Element element) {
        elements.add(element);
        return this;
    }

    /// Adds `content` where the condition holds.
    Lines when(boolean condition, Consumer<Lines> content) {
        if (condition) {
            content.accept(this);
        }
        return this;
    }

    /// The card; `summary` is its substance in plain words.
    AdaptiveCard card(String summary) {
        AdaptiveCard card = AdaptiveCard.of(viewer.words(), summary, elements);
        return switch (viewer.forms()) {
            case DIALOG -> card.refreshing(spot);
            // Clients without dialogs know no refresh either, and warn of it below every card.
            case IN_CARD -> card;
        };
    }

    /// A form or private page with these buttons at its end.
    Form form(FormId id, String title, List<? extends Action> buttons) {
        return switch (viewer.forms()) {
            case DIALOG ->
                new Form(
                        id,
                        title,
                        AdaptiveCard.of(viewer.words(), title, elements).ending(List.copyOf(buttons)));
            case IN_CARD -> new Form(id, title, inCard(title, buttons));
        };
    }

    // A dialog has a frame with a title and a cross; inside a card the form brings its own.
    private AdaptiveCard inCard(String title, List<? extends Action> buttons) {
        List<Element> framed = new ArrayList<>(elements);
        framed.addFirst(TextBlock.heading(Markdown.data(title)));
        List<Action> all = new ArrayList<>(buttons);
        all.add(button.press(Verb.CARD_VIEW, "any-form.back"));
        return AdaptiveCard.of(viewer.words(), title, framed).ending(all);
    }
}
