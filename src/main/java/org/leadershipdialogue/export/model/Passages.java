package org.leadershipdialogue.export.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.export.model.Block.Item;
import org.leadershipdialogue.export.model.Block.Mark;
import org.leadershipdialogue.export.model.Block.Voice;
import org.leadershipdialogue.guide.Reading;
import org.leadershipdialogue.guide.Statement;
import org.leadershipdialogue.guide.Story;
import org.leadershipdialogue.guide.Support;
import org.leadershipdialogue.guide.Topic;
import org.leadershipdialogue.language.Words;

/// Puts a paper together, passage by passage; what is empty leaves no trace.
final class Passages {

    private final List<Block> blocks = new ArrayList<>();
    private final Words words;

    Passages(Words words) {
        this.words = words;
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    Passages add(Block block) {
        blocks.add(block);
        return this;
    }

    Passages part(String heading) {
        return add(new Block.Heading(2, heading));
    }

    Passages passage(String heading) {
        return add(new Block.Heading(3, heading));
    }

    Passages paragraphs(List<String> texts) {
        texts.forEach(text -> add(new Block.Paragraph(text)));
        return this;
    }

    Passages quiet(@Nullable String text) {
        return text == null ? this : add(new Block.Quiet(text));
    }

    Passages script(List<String> texts) {
        return texts.isEmpty() ? this : add(new Block.Script(texts));
    }

    /// A list under its heading; neither if there are no items.
    Passages list(String heading, List<Item> items) {
        return items.isEmpty() ? this : passage(heading).items(items, Mark.BULLET);
    }

    Passages items(List<Item> items, Mark mark) {
        return items.isEmpty() ? this : add(new Block.Items(items, mark));
    }

    /// What the room sees on a card of the introduction.
    Passages topic(Topic topic) {
        for (var block : topic.blocks()) {
            if (block.heading() != null) {
                passage(block.heading());
            }
            paragraphs(block.paragraphs())
                    .items(statements(block.items()), block.numbered() ? Mark.NUMBER : Mark.BULLET)
                    .quiet(block.reference());
        }
        return quiet(topic.footnote());
    }

    /// The whole story: prose, or its voices; a film's address before them.
    Passages story(Story story) {
        var video = story.video();
        if (video != null && video.address() != null) {
            quiet(words.say("paper.film", "address", video.address().toString()));
        }
        Map<String, String> roles = story.parts().stream().collect(Collectors.toMap(Story.Part::id, Story.Part::role));
        if (story.lines().isEmpty()) {
            paragraphs(story.paragraphs());
        } else {
            add(new Block.Voices(story.lines().stream()
                    .map(line -> new Voice(roles.getOrDefault(line.part(), line.part()), line.direction(), line.text()))
                    .toList()));
        }
        return quiet(story.origin());
    }

    Passages whereToTurn(Support support) {
        var places = new ArrayList<>(support.places());
        places.add(support.reporting());
        return part(words.say("paper.where-to-turn"))
                .items(places.stream().map(Passages::place).toList(), Mark.BULLET)
                .items(support.readings().stream().map(Passages::reading).toList(), Mark.BULLET);
    }

    static Item reading(Reading reading) {
        var address = reading.address() == null ? null : reading.address().toString();
        return new Item(null, reading.title(), address == null ? reading.note() : address);
    }

    static List<Item> items(List<String> texts) {
        return texts.stream().map(Item::of).toList();
    }

    static List<Item> statements(List<Statement> statements) {
        return statements.stream()
                .map(statement -> new Item(statement.lead(), statement.text(), null))
                .toList();
    }

    private static Item place(Support.Place place) {
        var ways = new ArrayList<String>();
        if (place.address() != null) {
            ways.add(place.address().toString());
        }
        if (place.email() != null) {
            ways.add(place.email());
        }
        if (place.phone() != null) {
            ways.add(place.phone());
        }
        if (place.otherwise() != null) {
            ways.add(place.otherwise());
        }
        return new Item(place.name() + ":", place.offers(), ways.isEmpty() ? null : String.join(" · ", ways));
    }
}
