package org.leadershipdialogue.answers;

/// What people typed, made fit to keep: line breaks stay, other control characters go.
public final class Words {

    /// The longest text that is kept, in characters as people count them (code points).
    public static final int MOST = 2000;

    private Words() {}

    /// Cleans `typed`.
    ///
    /// @throws IllegalArgumentException if nothing is left, or more than [#MOST]
    static String of(String typed) {
        var cleaned = new StringBuilder();
        typed.replace("\r\n", "\n").codePoints().filter(Words::belongs).forEach(cleaned::appendCodePoint);
        var words = cleaned.toString().strip();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("There are no words");
        }
        if (words.codePointCount(0, words.length()) > MOST) {
            throw new IllegalArgumentException("There are more than " + MOST + " characters");
        }
        return words;
    }

    private static boolean belongs(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n';
            // Half of a pair: no database takes it.
            case Character.SURROGATE -> false;
            case Character.FORMAT -> !turnsDirection(character);
            default -> true;
        };
    }

    /// Overrides and isolates that run on would turn the words of the card around them.
    private static boolean turnsDirection(int character) {
        return (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
    }
}
