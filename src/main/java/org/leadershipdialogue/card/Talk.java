package org.leadershipdialogue.card;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Markdown;

/// Where the talk about a prompt stands, the same for every prompt that can be spoken or written to.
///
/// @param present how many are here
/// @param writing whether writing is offered: not with fewer than six present
/// @param written how many have written
/// @param hands names of those who would like to speak, in order
/// @param mine what the viewer has done; null for the room and the facilitator
/// @param quietUntil end of a quiet minute; null if there is none
/// @param paused whether all wait; a strip says for whom
public record Talk(
        int present,
        boolean writing,
        int written,
        List<String> hands,
        @Nullable Mine mine,
        @Nullable Instant quietUntil,
        boolean paused) {

    /// Fewer answers than this are shown to nobody.
    static final int FEWEST_SHOWN = 3;

    public Talk {
        hands = List.copyOf(hands);
    }

    /// What the viewer has done here.
    public record Mine(boolean written, boolean handUp) {}

    boolean few() {
        return written > 0 && written < FEWEST_SHOWN;
    }

    /// The line below the heading, or what stands in its place; `invitation` is what it says when nothing is special.
    void state(Lines lines, Markdown invitation) {
        if (paused) {
            return;
        }
        if (quietUntil != null) {
            lines.text(lines.say("question.quiet-until", "at", quietUntil));
        } else if (mine != null && mine.written()) {
            lines.tinted(block -> block.text(block.say("question.you-have-written")));
        } else {
            lines.quiet(writing ? invitation : lines.say("question.too-few-to-write", "n", present));
        }
    }

    /// Everybody's buttons; none while paused, *I'm here* alone for whoever is not on the register yet.
    void buttons(Lines lines, Viewer viewer) {
        if (paused || viewer.leads()) {
            return;
        }
        if (!viewer.signedIn()) {
            lines.buttons(lines.button.press(Verb.REGISTER_SIGN_IN, "sign-in.here"));
            return;
        }
        List<Action> buttons = new ArrayList<>();
        buttons.add(hand(lines));
        boolean changing = mine != null && mine.written();
        if (writing) {
            buttons.add(lines.button.opens(FormId.WRITE, changing ? "question.change" : "question.rather-write"));
        }
        if (changing) {
            buttons.add(lines.button.press(Verb.ANSWER_WITHDRAW, "write.take-back"));
        }
        lines.buttons(buttons);
    }

    Action hand(Lines lines) {
        return mine != null && mine.handUp()
                ? lines.button.press(Verb.SPEAK_WITHDRAW, "question.hand-down")
                : lines.button.press(Verb.SPEAK_OFFER, "question.hand-up");
    }

    /// How many have written, who would like to speak.
    void counts(Lines lines, Viewer viewer) {
        if (written > 0) {
            lines.apart(lines.say("question.written", "n", written));
        }
        hands(lines, viewer);
        if (!viewer.signedIn() && !paused) {
            lines.aside(lines.say("question.newcomer"));
        }
    }

    void hands(Lines lines, Viewer viewer) {
        if (!hands.isEmpty()) {
            lines.more(lines.say("question.hands", "names", Markdown.list(viewer.words(), hands)));
        }
    }

    String summary(Lines lines) {
        return lines.button.word("question.summary", "written", written, "hands", hands.size());
    }
}
