package org.leadershipdialogue.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Container;
import org.leadershipdialogue.card.element.Element;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;
import org.leadershipdialogue.card.element.Tint;
import org.leadershipdialogue.language.Words;

/// A band across the top of a card or form that says what just happened, or did not; then the same card follows.
///
/// @param title one short sentence without Markdown and without a full stop
/// @param text what helps, in Markdown; null if the title says it all
public record Strip(Tint tint, String title, @Nullable Markdown text) {

    /// Somebody else's button: says whose it is and what would help.
    public static Strip leadersOnly(Words words, String leader) {
        return said(words, Tint.WARNING, "strip.leaders-only", "strip.leaders-only-more", "name", leader);
    }

    /// The register is kept by these people.
    public static Strip monitorsOnly(Words words, String leader) {
        return said(words, Tint.WARNING, "strip.monitors-only", "strip.monitors-only-more", "name", leader);
    }

    /// Set-up is the organizer's.
    public static Strip organizersOnly(Words words, String organizer) {
        return said(words, Tint.WARNING, "strip.organizers-only", "strip.organizers-only-more", "name", organizer);
    }

    /// Only those who present in the meeting take the lead.
    public static Strip presentersOnly(Words words) {
        return said(words, Tint.WARNING, "strip.presenters-only", "strip.presenters-only-more");
    }

    /// The lead is taken from nobody who is there.
    public static Strip leaderIsHere(Words words, String leader) {
        return said(words, Tint.WARNING, "strip.leader-here", "strip.leader-here-more", "name", leader);
    }

    /// A tap from a card that has moved on meanwhile; `by` is who moved us, if it was not the presser.
    public static Strip alreadyDone(Words words, @Nullable String by) {
        return by == null
                ? said(words, Tint.ACCENT, "strip.already-done", "strip.already-done-more")
                : said(words, Tint.ACCENT, "strip.already-done", "strip.already-done-by", "name", by);
    }

    /// Not possible where the session is now; `key` is the sentence that says so.
    public static Strip notHere(Words words, String key) {
        return new Strip(Tint.WARNING, Markdown.plainly(words, key), null);
    }

    /// Somebody rehearses alone.
    public static Strip rehearsal(Words words) {
        return said(words, Tint.ACCENT, "strip.rehearsal", "strip.rehearsal-more");
    }

    /// A session of the presser's own is begun, elsewhere.
    public static Strip yourTurn(Words words) {
        return said(words, Tint.ACCENT, "strip.your-turn", "strip.your-turn-more");
    }

    /// All wait for whoever leads.
    public static Strip paused(Words words, String leader) {
        return said(words, Tint.ACCENT, "strip.resting", "strip.resting-more", "name", leader);
    }

    /// The session goes on another day, where it stopped.
    public static Strip anotherDay(Words words, String leader) {
        return said(words, Tint.ACCENT, "strip.another-day", "strip.another-day-more", "name", leader);
    }

    /// The question took no more words when they arrived.
    public static Strip tooLate(Words words) {
        return said(words, Tint.ACCENT, "strip.too-late", "strip.too-late-more");
    }

    /// Saving failed; what was typed still stands in the form.
    public static Strip notSaved(Words words) {
        return said(words, Tint.ATTENTION, "strip.not-saved", "strip.not-saved-more");
    }

    /// Something in the form needs mending; `what` is the sentence that says it.
    public static Strip mend(Words words, String what) {
        return new Strip(Tint.ATTENTION, Markdown.plainly(words, "strip.mend"), Markdown.ours(what));
    }

    /// The Guide's owner has not cleared its wording.
    public static Strip draft(Words words) {
        return new Strip(Tint.WARNING, Markdown.plainly(words, "strip.draft"), null);
    }

    /// The session is over.
    public static Strip ended(Words words, Instant at, String leader) {
        return said(words, Tint.EMPHASIS, "strip.ended", "strip.ended-more", "at", at, "name", leader);
    }

    /// The same two sentences for a client that can only show a notice.
    public String notice() {
        return text == null ? title + "." : title + ". " + text.plain();
    }

    Element drawn() {
        List<Element> lines = new ArrayList<>();
        lines.add(TextBlock.of(Markdown.guide(title)).bold());
        if (text != null) {
            lines.add(TextBlock.of(text).spaced(Spacing.SMALL));
        }
        return Container.of(lines).tinted(tint);
    }

    private static Strip said(Words words, Tint tint, String title, String text, Object... namesAndValues) {
        return new Strip(
                tint, Markdown.plainly(words, title, namesAndValues), Markdown.say(words, text, namesAndValues));
    }
}
