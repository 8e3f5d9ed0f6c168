package org.leadershipdialogue.export.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage of a paper. Texts are plain, and data: names and units are among them.
public sealed interface Block {

    /// The heading of what follows.
    ///
    /// @param level 2 for a part, 3 for a passage of it
    record Heading(int level, String text) implements Block {}

    /// A paragraph.
    record Paragraph(String text) implements Block {}

    /// A line that stands back: a reference, a number of slides.
    record Quiet(String text) implements Block {}

    /// What the facilitator says, a paragraph each.
    record Script(List<String> paragraphs) implements Block {
        public Script {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// A list.
    record Items(List<Item> items, Mark mark) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// What stands before the items of a list.
    enum Mark {
        BULLET,
        NUMBER
    }

    /// An item of a list.
    ///
    /// @param lead its first words, set in bold; null if none
    /// @param quiet what stands back behind it; null if nothing
    record Item(
            @Nullable String lead, String text, @Nullable String quiet) {

        /// An item that is nothing but its text.
        public static Item of(String text) {
            return new Item(null, text, null);
        }
    }

    /// Voices in turn.
    record Voices(List<Voice> voices) implements Block {
        public Voices {
            voices = List.copyOf(voices);
        }
    }

    /// What one voice says.
    ///
    /// @param role whose voice it is
    /// @param direction how it is said, or what is seen; null if nothing
    record Voice(String role, @Nullable String direction, String text) {}

    /// A table with a heading over every column.
    record Table(List<String> headings, List<List<String>> rows) implements Block {
        public Table {
            headings = List.copyOf(headings);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A sheet of people to sign on, a page of its own.
    record Signatures(SignInSheet.Sheet sheet) implements Block {}

    /// Bars, each with its number in words beside it.
    record Bars(List<Bar> bars) implements Block {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// One bar.
    ///
    /// @param percent its length, 0 to 100
    /// @param words what it says
    record Bar(String label, int percent, String words) {}

    /// What follows begins on a new page.
    record NewPage() implements Block {}
}
