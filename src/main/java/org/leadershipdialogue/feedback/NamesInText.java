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
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NamesInText() {}

    /// The names of which the whole, or a part of three letters or more, stands in the text as a word of its own,
    /// whatever its case and accents; names in Chinese characters are found inside running text.
    ///
    /// A help for the eye, not a proof: it finds "mark" the verb too, and misses nicknames.
    public static List<String> found(String text, Collection<String> names) {
        var words = words(text);
        return names.stream()
                .distinct()
                .filter(name -> isNamed(words(name), words))
                .toList();
    }

    private static boolean isNamed(List<String> name, List<String> text) {
        if (name.isEmpty()) {
            return false;
        }
        return spaced(text).contains(spaced(name))
                || name.stream().anyMatch(part -> tells(part) && text.contains(part))
                // Where no blanks part the words, a word cannot be told from what stands around it.
                || (isIdeographic(name) && String.join("", text).contains(String.join("", name)));
    }

    private static boolean tells(String part) {
        return part.codePointCount(0, part.length()) >= SHORTEST_PART;
    }

    private static boolean isIdeographic(List<String> name) {
        return name.stream().flatMapToInt(String::codePoints).allMatch(Character::isIdeographic);
    }

    private static String spaced(List<String> words) {
        return " " + String.join(" ", words) + " ";
    }

    private static List<String> words(String text) {
        return NO_WORD.splitAsStream(folded(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String folded(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        // By way of upper case: it alone makes ß two letters and gives ı its dot.
        return bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
