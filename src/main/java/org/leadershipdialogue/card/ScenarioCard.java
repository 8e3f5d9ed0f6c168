package org.leadershipdialogue.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.element.Action;
import org.leadershipdialogue.card.element.Container;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.card.element.Spacing;
import org.leadershipdialogue.card.element.TextBlock;
import org.leadershipdialogue.card.element.Tint;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.guide.Story;

/// The story of a scenario: a text somebody reads aloud, a script of several voices, or a film with its text.
public final class ScenarioCard {

    /// The part of a written story: all of it, read by one person.
    public static final String WHOLE_TEXT = "text";

    private ScenarioCard() {}

    /// @param readers who has taken which part, by the part's id ([#WHOLE_TEXT] for a written story)
    /// @param script what the leader says before it
    /// @param open whether parts can still be taken; not once the session has moved on
    /// @param told whether the viewer asked to read the story of a film
    /// @param backAt when those who watch alone are back; null unless they do
    /// @param leader for the facilitator; null for others
    public record View(
            Place.Story place,
            Scenario scenario,
            List<Reader> readers,
            List<String> script,
            boolean open,
            boolean told,
            @Nullable Instant backAt,
            @Nullable LeaderPart leader) {

        public View {
            readers = List.copyOf(readers);
            script = List.copyOf(script);
        }

        /// Whether parts are read aloud: a film that plays is watched, unless somebody has begun to read it.
        boolean readInParts() {
            return scenario.format() != Scenario.Format.TEXT
                    && (!scenario.story().plays() || !readers.isEmpty());
        }

        Optional<Reader> reader(String part) {
            return readers.stream().filter(each -> each.part().equals(part)).findFirst();
        }
    }

    /// Somebody who reads a part.
    ///
    /// @param you whether it is the viewer
    public record Reader(String part, String name, boolean you) {}

    public static AdaptiveCard draw(View view, Viewer viewer, Spot spot) {
        return Drawn.once(view, viewer, spot, ScenarioCard::drawn);
    }

    private static AdaptiveCard drawn(View view, Viewer viewer, Spot spot) {
        Lines lines = new Lines(viewer, spot);
        Scenario scenario = view.scenario();
        lines.where(Markdown.ours(view.place().where(viewer.words()))).heading(Markdown.guide(scenario.heading()));
        switch (scenario.format()) {
            case TEXT -> text(lines, view, viewer);
            case SCRIPT -> parts(lines, view, viewer);
            case VIDEO -> film(lines, view, viewer);
        }
        lines.aside(Markdown.guide(scenario.story().origin()));
        if (viewer.leads() && view.leader() != null) {
            leader(lines, view, view.leader(), viewer);
        }
        return lines.card(view.place().where(viewer.words()) + ". " + scenario.heading());
    }

    private static void leader(Lines lines, View view, LeaderPart leader, Viewer viewer) {
        lines.privately(block -> {
            LeaderBlock part = new LeaderBlock(leader, viewer.words(), Kind.SCRIPT, Kind.MORE)
                    .reading(block, view.script())
                    .showing(inner -> {
                        LeaderPanels.script(inner, view.script(), leader.panel());
                        free(inner, view);
                    });
            part.tool(block.button.opens(FormId.READERS, "scenario.who-reads"));
            if (view.scenario().format() == Scenario.Format.VIDEO) {
                part.tool(block.button.press(Verb.WATCH_ALONE, "scenario.watch-alone"));
            }
            part.draw(block);
        });
    }

    /// What nobody has taken falls to whoever leads.
    private static void free(Lines lines, View view) {
        long free = view.scenario().story().parts().stream()
                .filter(part -> view.reader(part.id()).isEmpty())
                .count();
        lines.when(
                view.readInParts() && free > 0, inner -> inner.quiet(inner.say("scenario.yours-to-read", "n", free)));
    }

    private static void text(Lines lines, View view, Viewer viewer) {
        view.scenario().story().paragraphs().forEach(paragraph -> lines.text(Markdown.guide(paragraph)));
        Optional<Reader> reader = view.reader(WHOLE_TEXT);
        if (reader.isPresent()) {
            boolean you = reader.get().you();
            lines.apart(
                    you
                            ? lines.say("scenario.you-read")
                            : lines.say("scenario.reads", "name", reader.get().name()));
            lines.when(you && view.open(), inner -> inner.buttons(giveBack(inner, WHOLE_TEXT)));
        } else if (view.open() && viewer.signedIn()) {
            lines.buttons(lines.button.press(Verb.PART_TAKE, "scenario.read-aloud", "part", WHOLE_TEXT));
        }
    }

    private static void parts(Lines lines, View view, Viewer viewer) {
        Story story = view.scenario().story();
        lines.text(invitation(lines, view));
        boolean first = true;
        for (Story.Part part : story.parts()) {
            Markdown role = Markdown.guide(part.role()).bold();
            lines.row(first, role, reader(lines, view, part), action(lines, view, viewer, part));
            first = false;
        }
        lines.title(lines.say("scenario.script"));
        story.lines().forEach(line -> line(lines, view, line));
    }

    private static Markdown invitation(Lines lines, View view) {
        List<Story.Part> parts = view.scenario().story().parts();
        List<String> mine = view.readers().stream()
                .filter(Reader::you)
                .flatMap(reader -> parts.stream().filter(part -> part.id().equals(reader.part())))
                .map(Story.Part::role)
                .toList();
        boolean full = parts.stream().allMatch(part -> view.reader(part.id()).isPresent());
        if (!mine.isEmpty()) {
            return lines.say("scenario.your-part", "role", Markdown.guide(mine.getFirst()));
        }
        return full
                ? lines.say("scenario.all-taken", "n", parts.size())
                : lines.say("scenario.voices", "n", parts.size());
    }

    private static Markdown reader(Lines lines, View view, Story.Part part) {
        return view.reader(part.id())
                .map(reader -> reader.you() ? lines.say("scenario.you") : Markdown.data(reader.name()))
                .orElseGet(() -> lines.say("scenario.nobody"));
    }

    private static @Nullable Action action(Lines lines, View view, Viewer viewer, Story.Part part) {
        Optional<Reader> reader = view.reader(part.id());
        if (!view.open() || !viewer.signedIn()) {
            return null;
        }
        if (reader.isEmpty()) {
            Action.Execute take = lines.button.press(Verb.PART_TAKE, "scenario.take", "part", part.id());
            return take.tooltip(take.title() + ": " + part.role());
        }
        return reader.get().you() ? giveBack(lines, part.id()) : null;
    }

    private static Action giveBack(Lines lines, String part) {
        return lines.button.press(Verb.PART_RELEASE, "scenario.give-back", "part", part);
    }

    private static void line(Lines lines, View view, Story.Line line) {
        boolean yours = view.reader(line.part()).filter(Reader::you).isPresent();
        String role = view.scenario().story().parts().stream()
                .filter(part -> part.id().equals(line.part()))
                .map(Story.Part::role)
                .findFirst()
                .orElse("");
        Markdown name = Markdown.guide(role);
        Markdown who = (yours ? lines.say("scenario.yours", "role", name) : name).bold();
        Markdown directed = line.direction() == null
                ? who
                : who.then(" ", Markdown.ours("*"))
                        .then("", Markdown.guide(line.direction()))
                        .then("", Markdown.ours("*"));
        TextBlock block =
                TextBlock.of(directed.then(" ", Markdown.guide(line.text()))).spaced(Spacing.SMALL);
        lines.add(yours ? Container.of(List.of(block)).tinted(Tint.EMPHASIS).spaced(Spacing.SMALL) : block);
    }

    private static void film(Lines lines, View view, Viewer viewer) {
        Story.Video video = view.scenario().story().video();
        boolean plays = video != null && video.address() != null;
        if (view.backAt() != null) {
            lines.text(lines.say("scenario.back-at", "at", view.backAt()));
        } else {
            lines.text(lines.say(plays ? "scenario.watch-together" : "scenario.no-film"));
        }
        if (video != null && video.address() != null) {
            size(lines, video);
            Panel story = view.told() ? Panel.DEFAULT : Panel.of(Kind.ALL);
            lines.buttons(
                    lines.button.link("scenario.watch", video.address()),
                    lines.button.panel(story, view.told() ? "leader.less" : "scenario.read-story"));
        }
        if (view.told() || view.readInParts()) {
            parts(lines, view, viewer);
        }
    }

    private static void size(Lines lines, Story.Video video) {
        Integer minutes = video.minutes();
        Integer megabytes = video.megabytes();
        if (minutes != null && megabytes != null) {
            lines.quiet(lines.say("scenario.film", "minutes", minutes, "megabytes", megabytes));
        } else if (minutes != null) {
            lines.quiet(lines.say("scenario.film-minutes", "minutes", minutes));
        }
    }
}
