package org.leadershipdialogue.export.write;

import java.lang.Character.UnicodeScript;
import java.util.regex.Pattern;

/// Turns a text into XHTML that shows it as it is, whatever it holds.
final class Markup {

    // What XML cannot hold, soft hyphens, and what would change the direction of everything behind it.
    private static final Pattern UNFIT = Pattern.compile(
            "[\\p{Cc}&&[^\\t\\n\\r]]|[\\p{Cs}\\ufffe\\uffff\\u00ad\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");
    private static final int FIRST_COMBINING = 0x300;
    private static final int FIRST_SYMBOL = 0x2100;
    private static final int MICRO_SIGN = 0xb5;

    private Markup() {}

    /// The text, with its characters kept beside the glyphs where the glyphs alone do not tell them.
    static String text(String text) {
        var clean = UNFIT.matcher(text).replaceAll("");
        var escaped = escaped(clean);
        // The layout hands the title of an abbreviation on; ReadableText makes it what is read.
        return clean.codePoints().allMatch(Markup::tellsItself)
                ? escaped
                : "<abbr title=\"" + escaped + "\">" + escaped + "</abbr>";
    }

    /// The same, in an element of its own that takes its direction from the text.
    static String element(String name, String text) {
        return "<" + name + " dir=\"auto\">" + text(text) + "</" + name + ">\n";
    }

    private static boolean tellsItself(int character) {
        return switch (UnicodeScript.of(character)) {
            case LATIN, CYRILLIC -> true;
            case COMMON -> character < FIRST_SYMBOL && character != MICRO_SIGN;
            default -> character < FIRST_COMBINING;
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
