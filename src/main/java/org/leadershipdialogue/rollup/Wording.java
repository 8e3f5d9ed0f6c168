package org.leadershipdialogue.rollup;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// When two spellings are one entity, one unit or one person: blanks, case and width make no difference.
final class Wording {

    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\p{Cc}]+");

    private Wording() {}

    /// The same text for every spelling of one name.
    static String folded(String name) {
        return tidy(Normalizer.normalize(name, Normalizer.Form.NFKC)).toLowerCase(Locale.ROOT);
    }

    /// The text in one line, with single blanks.
    static String tidy(String text) {
        return GAPS.matcher(text).replaceAll(" ").strip();
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }
}
