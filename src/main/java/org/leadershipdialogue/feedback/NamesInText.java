package org.leadershipdialogue.feedback;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Points out people of the register who are named in what the leader writes: the form asks for no names.
public final class NamesInText {

    private static final int SHORTEST_PART = 3;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NamesInText() {}

    /// The names of which the whole, or a part of three letters or more, stands in the text as a word of its own,
    /// whatever its case and accents.
    ///
    /// A help for the eye, not a proof: it finds "Mark" the verb too, and misses nicknames.
    public static List<String> found(String text, Collection<String> names) {
        var words = PARTS.splitAsStream(folded(text)).toList();
        var spaced = " " + String.join(" ", words) + " ";
        return names.stream().distinct().filter(name -> stands(name, spaced)).toList();
    }

    private static boolean stands(String name, String spaced) {
        var parts = PARTS.splitAsStream(folded(name))
                .filter(part -> !part.isEmpty())
                .toList();
        var whole = String.join(" ", parts);
        return !whole.isEmpty()
                && (spaced.contains(" " + whole + " ")
                        || parts.stream()
                                .filter(part -> part.codePointCount(0, part.length()) >= SHORTEST_PART)
                                .anyMatch(part -> spaced.contains(" " + part + " ")));
    }

    private static String folded(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
