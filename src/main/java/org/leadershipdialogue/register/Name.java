package org.leadershipdialogue.register;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A person's name as the register keeps it: one line, at most [#LONGEST] code points, nothing invisible that
/// could reorder or break the text around it.
///
/// Joiners inside a name stay: Persian and Indic names and many emoji are wrong without them.
record Name(String text) {

    /// The most code points a name may have.
    static final int LONGEST = Register.LONGEST_NAME;

    // Blanks of every kind, line and paragraph separators, and control characters part words.
    private static final Pattern GAPS = Pattern.compile("[\\p{Cc}\\p{Z}]+");
    // Direction overrides and isolates, halves of a surrogate pair, byte order marks.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\p{Cs}]");
    private static final Pattern JOINERS_ALONE = Pattern.compile("[\\u200c\\u200d\\s]*");
    /// Stands for a name Teams did not give.
    static final String UNKNOWN = "?";

    /// The name somebody typed.
    ///
    /// @throws InvalidName if nothing is left of it, or too much
    static Name typed(String text) {
        var clean = clean(text);
        if (clean.isEmpty()) {
            throw new InvalidName(InvalidName.Reason.EMPTY);
        }
        if (clean.codePointCount(0, clean.length()) > LONGEST) {
            throw new InvalidName(InvalidName.Reason.TOO_LONG);
        }
        return new Name(clean);
    }

    /// The name Teams gives: cut if it is too long and `?` if it is empty, because no name may keep anybody from
    /// signing in.
    static Name fromTeams(String text) {
        var clean = clean(text);
        if (clean.isEmpty()) {
            return new Name(UNKNOWN);
        }
        var length = Math.min(LONGEST, clean.codePointCount(0, clean.length()));
        return new Name(clean.substring(0, clean.offsetByCodePoints(0, length)).strip());
    }

    /// Whether Teams gave one.
    boolean isKnown() {
        return !text.equals(UNKNOWN);
    }

    private static String clean(String text) {
        var visible = INVISIBLE.matcher(text).replaceAll("");
        var spaced = GAPS.matcher(visible).replaceAll(" ").strip();
        return JOINERS_ALONE.matcher(spaced).matches() ? "" : Normalizer.normalize(spaced, Normalizer.Form.NFC);
    }
}
