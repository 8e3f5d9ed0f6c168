package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Image;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;
import org.leadershipdialogue.guide.Slides;
import org.leadershipdialogue.language.Words;

/// Draws the facilitator's private part: the time, a nudge, one open panel, and *Next* as the last thing.
final class LeaderBlock {

    static final int AT_ONCE = 3;

    private final LeaderPart leader;
    private final Words words;
    private final List<Action> tools = new ArrayList<>();
    private final @Nullable Kind home;
    private final List<Kind> tabs;
    private Consumer<Lines> byDefault = _ -> {};

    /// @param home the panel this card shows by itself; null if it shows something that is no panel
    /// @param others the panels it offers beside, in the order of their buttons
    LeaderBlock(LeaderPart leader, Words words, @Nullable Kind home, Kind... others) {
        this.leader = leader;
        this.words = words;
        this.home = home;
        this.tabs = new ArrayList<>(List.of(others));
        if (home != null) {
            tabs.addFirst(home);
        }
    }

    /// What stands where no panel of [LeaderPanels] is open.
    LeaderBlock showing(Consumer<Lines> byDefault) {
        this.byDefault = byDefault;
        return this;
    }

    /// What the leader says stands there, and its page is turned by the first button.
    LeaderBlock reading(Lines lines, List<String> script) {
        LeaderPanels.readOn(lines, script, leader.panel()).ifPresent(this::tool);
        return showing(inner -> LeaderPanels.script(inner, script, leader.panel()));
    }

    /// Buttons of this card alone, before those of the panels.
    LeaderBlock tool(Action button) {
        tools.add(button);
        return this;
    }

    void draw(Lines lines) {
        time(lines);
        content(lines);
        lines.buttons(row(lines));
        onward(lines, leader);
    }

    /// *Next* or *Resume*, the last thing on every card of whoever leads.
    static void onward(Lines lines, LeaderPart leader) {
        if (leader.more().paused()) {
            lines.last(lines.button.press(Verb.SESSION_RESUME, "more.resume"));
        } else if (leader.next() != null) {
            lines.last(lines.button.titled(Verb.SESSION_NEXT, leader.next().next(lines.words())));
        }
    }

    private List<Action> row(Lines lines) {
        boolean atHome = leader.panel().is(Kind.DEFAULT);
        List<Action> row = new ArrayList<>(tools);
        tabs.stream()
                .filter(tab -> !leader.panel().is(tab) && !(atHome && tab == home))
                .forEach(tab -> row.add(tab(lines, tab)));
        if (home == null && !atHome) {
            row.add(tab(lines, Kind.DEFAULT));
        }
        return row;
    }

    private void time(Lines lines) {
        if (leader.time() != null) {
            lines.add(TextBlock.quiet(leader.time().said(words)).spaced(Spacing.SMALL));
            lines.add(Image.across(
                    TimeBar.dataUri(leader.time(), words.rightToLeft()),
                    leader.time().alternative(words)));
        }
        if (opened()) {
            return;
        }
        if (leader.nudge() != null) {
            lines.add(TextBlock.of(Markdown.ours(leader.nudge().said(words)))
                    .small()
                    .spaced(Spacing.SMALL));
        }
        if (leader.slides() != null) {
            slides(lines, leader.slides());
        }
    }

    /// Whoever opened a panel wants what is in it: a nudge and a slide's number would only push it out of sight.
    private boolean opened() {
        return !leader.panel().is(Kind.DEFAULT) && leader.panel().kind() != home;
    }

    private void content(Lines lines) {
        switch (leader.panel().kind()) {
            case PEOPLE -> LeaderPanels.people(lines, leader, words);
            case MORE -> LeaderPanels.more(lines, leader, words);
            case TIME -> TimePanel.draw(lines, leader);
            case UPSET -> LeaderPanels.upset(lines, leader);
            case PARKED -> LeaderPanels.parked(lines, leader);
            case DEFAULT, SCRIPT, FOLLOW_UPS, POINTS, ANSWERS, ALL, REGISTER, EVERYBODY, SHEET ->
                byDefault.accept(lines);
        }
    }

    private static void slides(Lines lines, Slides slides) {
        lines.quiet(
                slides.first() == slides.last()
                        ? lines.say("leader.slide", "n", slides.first())
                        : lines.say("leader.slides", "first", slides.first(), "last", slides.last()));
    }

    private static Action tab(Lines lines, Kind kind) {
        String key = switch (kind) {
            case FOLLOW_UPS -> "leader.follow-ups";
            case POINTS -> "leader.points";
            case PEOPLE -> "leader.people";
            case MORE -> "leader.more";
            case ANSWERS -> "leader.answers";
            case REGISTER -> "leader.register";
            case SCRIPT -> "leader.script";
            case DEFAULT, UPSET, PARKED, TIME, ALL, EVERYBODY, SHEET -> "leader.less";
        };
        return lines.button.panel(Panel.of(kind), key);
    }
}
