package org.leadershipdialogue.card;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.FactSet.Fact;
import org.leadershipdialogue.card.element.Markdown;

/// Asks who is here; one tap answers. Open until the session closes.
public final class SignInCard {

    private SignInCard() {}

    /// @param title the exercise and its year, from the Guide
    /// @param begins when the talk begins; null if nobody has said
    /// @param monitor who adds callers: a monitor, or the facilitator
    /// @param mine what the viewer has done; null if they have not signed in, or for the room
    /// @param counts for the facilitator; null for others
    /// @param leader for the facilitator; null for others
    public record View(
            String title,
            @Nullable Instant begins,
            int present,
            String monitor,
            @Nullable Mine mine,
            @Nullable Counts counts,
            @Nullable LeaderPart leader) {}

    /// The viewer's own line on the register.
    ///
    /// @param name as it stands there
    /// @param listening whether they pressed *I'd rather listen*
    public record Mine(String name, Instant since, boolean listening) {}

    /// How those present are known.
    ///
    /// @param ofUnit how many of the unit's personnel are here: visitors are not
    /// @param inUnit personnel of the unit
    /// @param unlisted in the call and not on the register
    public record Counts(int tapped, int hereWith, int onThePhone, int ofUnit, int inUnit, int unlisted) {

        void facts(Lines lines) {
            lines.facts(List.of(
                    fact(lines, "sign-in.tapped", tapped),
                    fact(lines, "sign-in.here-with", hereWith),
                    fact(lines, "sign-in.phone", onThePhone),
                    new Fact(
                            lines.button.word("sign-in.of-unit"),
                            lines.say("sign-in.of-all", "n", ofUnit, "all", inUnit))));
        }

        private static Fact fact(Lines lines, String key, int number) {
            return new Fact(lines.button.word(key), Markdown.ours(Integer.toString(number)));
        }
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, SignInCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.guide(view.title()));
        if (view.mine() == null || viewer.role() == Role.ROOM) {
            asking(lines, view);
        } else {
            signedIn(lines, view.mine(), view.present());
        }
        if (viewer.leads() && view.leader() != null) {
            leader(lines, view, view.leader(), viewer);
        } else if (viewer.leads()) {
            lines.privately(block -> block.buttons(block.button.panel(Panel.of(Kind.REGISTER), "leader.register")));
        }
        return lines.card(lines.button.word("sign-in.summary", "n", view.present()));
    }

    /// The card once the session is over.
    public static AdaptiveCard settled(String title, int present, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.ours(new Place.SignIn().closed(viewer.words())));
        lines.more(lines.say("sign-in.were-here", "n", present));
        return lines.card(title + ". " + lines.button.word("sign-in.summary", "n", present));
    }

    private static void asking(Lines lines, View view) {
        lines.heading(lines.say("sign-in.heading"));
        lines.text(
                view.begins() == null
                        ? lines.say("sign-in.one-tap")
                        : lines.say("sign-in.one-tap-begins", "at", view.begins()));
        lines.buttons(lines.button.press(Verb.REGISTER_SIGN_IN, "sign-in.here"));
        lines.apart(lines.say("sign-in.present", "n", view.present()));
        lines.aside(lines.say("sign-in.phone-only", "monitor", view.monitor()));
    }

    private static void signedIn(Lines lines, Mine mine, int present) {
        lines.heading(lines.say("sign-in.done", "name", mine.name()));
        lines.text(lines.say("sign-in.since", "at", mine.since(), "n", present));
        lines.buttons(
                lines.button.opens(FormId.HERE_WITH_ME, "sign-in.here-with-me"),
                lines.button.opens(FormId.FIX_NAME, "sign-in.fix-name"));
        if (mine.listening()) {
            lines.aside(lines.say("sign-in.listening"));
        } else {
            lines.buttons(lines.button.press(Verb.REGISTER_LISTEN, "sign-in.listen"));
            lines.aside(lines.say("sign-in.listen-why"));
        }
    }

    private static void leader(Lines lines, View view, LeaderPart leader, Viewer viewer) {
        lines.privately(block -> new LeaderBlock(leader, viewer.words(), null, Kind.REGISTER, Kind.MORE)
                .showing(inner -> counts(inner, view.counts()))
                .draw(block));
    }

    private static void counts(Lines lines, @Nullable Counts counts) {
        if (counts == null) {
            return;
        }
        counts.facts(lines);
        if (counts.unlisted() > 0) {
            lines.text(lines.say("sign-in.unlisted", "n", counts.unlisted()));
        }
    }
}
