package org.leadershipdialogue.web.link;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// The `Content-Disposition` of a file to be saved, whatever its name holds (RFC 6266, RFC 8187).
final class Attachment {

    private static final int LONGEST = 150;
    private static final String PLAIN = "!#$&+-.^_`|~";
    // What a file system could take for a folder, a drive or a command, and what nobody sees.
    private static final Pattern UNSAFE =
            Pattern.compile("[\\\\/:*?\"<>|%\\p{Cc}[\\p{Cf}&&[^\\u200c\\u200d]]\\p{Cs}\\u2028\\u2029]+");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x20-\\x7e]+");

    private Attachment() {}

    static String named(String name) {
        var safe = safe(name);
        return "attachment; filename=\"" + NOT_ASCII.matcher(safe).replaceAll("_") + "\"; filename*=UTF-8''"
                + encoded(safe);
    }

    private static String safe(String name) {
        var clean = UNSAFE.matcher(name).replaceAll("_").strip();
        var dot = clean.lastIndexOf('.');
        var stem = dot < 0 ? clean : clean.substring(0, dot);
        var length = Math.min(LONGEST, stem.codePointCount(0, stem.length()));
        return stem.substring(0, stem.offsetByCodePoints(0, length)) + (dot < 0 ? "" : clean.substring(dot));
    }

    private static String encoded(String text) {
        var encoded = new StringBuilder();
        for (var octet : text.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xff);
            if (isPlain(character)) {
                encoded.append(character);
            } else {
                encoded.append('%').append("%02X".formatted(octet & 0xff));
            }
        }
        return encoded.toString();
    }

    private static boolean isPlain(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
    }
}
