package org.leadershipdialogue.card;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.FactSet.Fact;
import org.leadershipdialogue.card.element.Markdown;

/// The first card of a chat: what this is, what is kept, and who and when once the session is set up.
public final class GreetingCard {

    private GreetingCard() {}

    /// @param title the exercise and its year, from the Guide
    /// @param topic the year's topic, from the Guide
    /// @param draft whether the wording has not been cleared
    public record View(String title, String topic, boolean draft, Phase phase, Kept kept) {}

    /// How far the session is.
    public sealed interface Phase {

        /// Nobody has set it up yet.
        ///
        /// @param toGoOn a session of the viewer's that waits for another day; null if there is none
        /// @param prepared what the viewer prepared elsewhere
        /// @param alone whether it is the chat the viewer has with the bot
        record Before(@Nullable ToGoOn toGoOn, List<Prepared> prepared, boolean alone) implements Phase {

            public Before {
                prepared = List.copyOf(prepared);
            }

            String who() {
                return alone ? "greeting.who-alone" : "greeting.who";
            }
        }

        /// Nobody has set it up, and nobody will: something else goes on in the chat.
        record GivenUp() implements Phase {}

        /// Somebody rehearsed here alone, and nothing of it is kept.
        record Rehearsed() implements Phase {}

        /// Ready to begin, or running.
        ///
        /// @param invited null if the meeting does not tell
        /// @param inCall whether the meeting has begun, says Teams
        /// @param begun whether sign-in is open already
        /// @param helps whether the viewer was asked to lead with the facilitator
        record Ready(SetUp setUp, @Nullable Integer invited, boolean inCall, boolean begun, boolean helps)
                implements Phase {}

        /// Over.
        record Closed(SetUp setUp, Instant at, int present) implements Phase {}
    }

    /// A session that waits for another day.
    ///
    /// @param session its id
    /// @param date the day it was set up for
    public record ToGoOn(String session, String unit, LocalDate date) {}

    /// A session that was prepared, ready to be used here.
    public record Prepared(String id, String unit, LocalDate date) {}

    /// What was set up.
    ///
    /// @param monitors who keep the register; empty if the facilitator does
    /// @param scenarios short titles in order; empty if the group votes
    public record SetUp(
            String unit,
            String entity,
            LocalDate date,
            @Nullable LocalTime time,
            String facilitator,
            List<String> monitors,
            List<String> scenarios,
            int minutes,
            boolean recordingOff) {

        public SetUp {
            monitors = List.copyOf(monitors);
            scenarios = List.copyOf(scenarios);
        }
    }

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, GreetingCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        lines.where(Markdown.guide(view.title())).heading(Markdown.guide(view.topic()));
        switch (view.phase()) {
            case Phase.Before before -> before(lines, view, before);
            case Phase.GivenUp() -> lines.quiet(lines.say("greeting.given-up"));
            case Phase.Rehearsed() -> lines.quiet(lines.say("greeting.rehearsed"));
            case Phase.Ready ready -> ready(lines, view, ready, viewer);
            case Phase.Closed closed -> closed(lines, view, closed, viewer);
        }
        AdaptiveCard card = lines.card(summary(view, lines));
        return view.draft() ? card.under(Strip.draft(viewer.words())) : card;
    }

    private static void before(Lines lines, View view, Phase.Before before) {
        lines.text(lines.say("greeting.hello"));
        lines.more(lines.say("greeting.no-name"));
        kept(lines, view, lines.button.opens(FormId.SET_UP, "greeting.set-up"));
        lines.aside(lines.say(before.who()));
        ToGoOn toGoOn = before.toGoOn();
        if (toGoOn != null) {
            lines.privately(block -> {
                block.more(block.say("greeting.to-go-on", "unit", toGoOn.unit(), "date", toGoOn.date()));
                block.buttons(block.button.press(Verb.SESSION_GO_ON, "greeting.go-on", "session", toGoOn.session()));
            });
        }
        if (!before.prepared().isEmpty()) {
            lines.privately(block -> before.prepared().forEach(each -> offer(block, each)));
        }
    }

    private static void offer(Lines block, Prepared prepared) {
        block.more(block.say("greeting.prepared", "unit", prepared.unit(), "date", prepared.date()));
        Action.Execute use = block.button.press(Verb.PREPARATION_USE, "greeting.use", "prepared", prepared.id());
        block.buttons(use.tooltip(use.title() + ": " + prepared.unit()));
    }

    private static void ready(Lines lines, View view, Phase.Ready ready, Viewer viewer) {
        SetUp setUp = ready.setUp();
        lines.text(lines.say("greeting.ready", "unit", setUp.unit(), "entity", setUp.entity()));
        lines.facts(facts(lines, setUp, viewer));
        kept(lines, view);
        if (viewer.leads() && !ready.begun()) {
            lines.privately(block -> {
                block.more(opening(block, ready));
                block.buttons(
                        block.button.press(Verb.SESSION_OPEN, "greeting.open"),
                        block.button.opens(FormId.SET_UP, "greeting.change"),
                        block.button.opens(FormId.INVITATION, "before.invitation"));
                if (ready.helps()) {
                    block.aside(block.say("greeting.asked-to-lead", "name", setUp.facilitator()));
                    block.buttons(block.button.press(Verb.ROLE_DECLINE, "greeting.rather-not"));
                }
            });
        }
        if (viewer.role() == Role.MONITOR && !ready.begun()) {
            lines.privately(block -> {
                block.more(block.say("greeting.asked", "name", setUp.facilitator()));
                block.buttons(block.button.press(Verb.ROLE_DECLINE, "greeting.rather-not"));
            });
        }
        if (viewer.role() != Role.ROOM && !viewer.leads()) {
            TakingTheLead.offered(lines, setUp.facilitator());
        }
    }

    private static Markdown opening(Lines lines, Phase.Ready ready) {
        if (ready.inCall()) {
            return lines.say("greeting.open-now");
        }
        return ready.invited() == null
                ? lines.say("greeting.open-when")
                : lines.say("greeting.invited", "n", ready.invited());
    }

    private static void closed(Lines lines, View view, Phase.Closed closed, Viewer viewer) {
        SetUp setUp = closed.setUp();
        lines.text(lines.say("greeting.closed", "unit", setUp.unit(), "entity", setUp.entity()));
        List<Fact> facts = new ArrayList<>(facts(lines, setUp, viewer));
        facts.add(fact(lines, "greeting.ended", Markdown.time(closed.at())));
        facts.add(fact(lines, "greeting.present", lines.say("greeting.people", "n", closed.present())));
        lines.facts(facts);
        kept(lines, view);
    }

    private static List<Fact> facts(Lines lines, SetUp setUp, Viewer viewer) {
        List<Fact> facts = new ArrayList<>();
        Markdown day = Markdown.ours(viewer.words().date(setUp.date()));
        facts.add(fact(
                lines,
                "greeting.when",
                setUp.time() == null
                        ? day
                        : day.then(", ", Markdown.ours(setUp.time().toString()))));
        facts.add(fact(lines, "greeting.facilitator", Markdown.data(setUp.facilitator())));
        List<String> keepers = setUp.monitors().isEmpty() ? List.of(setUp.facilitator()) : setUp.monitors();
        facts.add(fact(lines, "greeting.register", Markdown.list(viewer.words(), keepers)));
        Markdown scenarios = setUp.scenarios().isEmpty()
                ? lines.say("greeting.vote")
                : Markdown.list(viewer.words(), setUp.scenarios());
        facts.add(fact(lines, "greeting.scenarios", scenarios));
        facts.add(fact(lines, "greeting.length", lines.say("greeting.minutes", "n", setUp.minutes())));
        if (setUp.recordingOff()) {
            facts.add(fact(lines, "greeting.off", lines.say("greeting.recording")));
        }
        return facts;
    }

    private static Fact fact(Lines lines, String key, Markdown value) {
        return new Fact(lines.button.word(key), value);
    }

    private static void kept(Lines lines, View view, Action... before) {
        List<Action> buttons = new ArrayList<>(List.of(before));
        buttons.add(new Action.ToggleVisibility(lines.button.word("kept.title"), List.of("kept")));
        lines.buttons(buttons).hidden("kept", view.kept()::draw);
    }

    private static String summary(View view, Lines lines) {
        String title = view.title() + ": " + view.topic() + ". ";
        return title
                + switch (view.phase()) {
                    case Phase.Before before -> lines.button.word(before.who());
                    case Phase.GivenUp() -> lines.button.word("greeting.given-up");
                    case Phase.Rehearsed() -> lines.button.word("greeting.rehearsed");
                    case Phase.Ready(SetUp setUp, Integer _, boolean _, boolean _, boolean _) ->
                        lines.button.word("greeting.ready-summary", "unit", setUp.unit());
                    case Phase.Closed(SetUp setUp, Instant _, int present) ->
                        lines.button.word("greeting.closed-summary", "unit", setUp.unit(), "n", present);
                };
    }
}
