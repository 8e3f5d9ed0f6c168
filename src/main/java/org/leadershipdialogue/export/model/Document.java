package org.leadershipdialogue.export.model;

import java.util.List;
import java.util.Locale;

/// A paper to read: passages from top to bottom, in one language.
///
/// @param title its one heading of the first level
/// @param under what session it belongs to, one quiet line
public record Document(String title, String under, Locale language, boolean rightToLeft, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
