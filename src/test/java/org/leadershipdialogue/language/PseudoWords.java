package org.leadershipdialogue.language;

import com.ibm.icu.text.MessagePattern;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A right-to-left language nobody speaks: the English messages with every letter exchanged for an Arabic one, so
/// that a golden card shows what a real one would, and any sentence that bypasses the bundles stands out in Latin.
public final class PseudoWords {

    private static final String ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنه";

    private PseudoWords() {}

    public static Words rightToLeft() {
        Map<String, String> messages = new TreeMap<>();
        Words.messages("en").forEach((key, pattern) -> messages.put(key, mirrored(pattern)));
        return new Words(Locale.of("ar"), messages);
    }

    private static String mirrored(String pattern) {
        MessagePattern parts = new MessagePattern(pattern);
        StringBuilder mirrored = new StringBuilder();
        int done = 0;
        boolean text = false;
        for (int i = 0; i < parts.countParts(); i++) {
            MessagePattern.Part part = parts.getPart(i);
            // A selector like "=0" is followed by its number, which lies inside it.
            if (part.getIndex() >= done) {
                String between = pattern.substring(done, part.getIndex());
                mirrored.append(text ? exchanged(between) : between);
                mirrored.append(pattern, part.getIndex(), part.getLimit());
                done = part.getLimit();
                text = beforeText(part);
            }
        }
        return mirrored.toString();
    }

    // Text stands after the start of a message, a whole argument, an apostrophe or a number sign, never inside one.
    private static boolean beforeText(MessagePattern.Part part) {
        return switch (part.getType()) {
            case MSG_START, ARG_LIMIT, SKIP_SYNTAX, INSERT_CHAR, REPLACE_NUMBER -> true;
            default -> false;
        };
    }

    private static String exchanged(String text) {
        StringBuilder exchanged = new StringBuilder();
        text.chars().forEach(letter -> {
            int lower = Character.toLowerCase(letter);
            exchanged.append(lower >= 'a' && lower <= 'z' ? ARABIC.charAt(lower - 'a') : (char) letter);
        });
        return exchanged.toString();
    }
}
