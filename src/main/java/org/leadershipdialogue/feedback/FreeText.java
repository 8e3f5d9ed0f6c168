package org.leadershipdialogue.feedback;

import java.util.regex.Pattern;

/// Readies typed text for keeping.
final class FreeText {

    // A database refuses the null character, and half a surrogate pair cannot be written as UTF-8.
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    private FreeText() {}

    static String clean(String text, int longest) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var clean = UNWRITABLE.matcher(lines).replaceAll("").strip();
        var length = Math.min(longest, clean.codePointCount(0, clean.length()));
        return clean.substring(0, clean.offsetByCodePoints(0, length));
    }
}
