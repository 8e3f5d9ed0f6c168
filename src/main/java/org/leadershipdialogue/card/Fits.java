package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.card.element.Action;

/// Lays buttons out in rows that fit the narrowest pane, 320 pixels wide, in any language: a client would cut a
/// label that does not fit.
final class Fits {

    private static final int MOST_IN_A_ROW = 3;
    private static final int LETTERS_IN_TWO = 22;
    private static final int LETTERS_IN_THREE = 20;

    private Fits() {}

    static List<List<Action>> rows(List<Action> buttons) {
        List<List<Action>> rows = new ArrayList<>();
        for (int from = 0; from < buttons.size(); ) {
            int count = Math.min(MOST_IN_A_ROW, buttons.size() - from);
            while (!fit(buttons.subList(from, from + count))) {
                count--;
            }
            rows.add(List.copyOf(buttons.subList(from, from + count)));
            from += count;
        }
        return rows;
    }

    static boolean fit(List<Action> row) {
        int letters = row.stream().mapToInt(button -> letters(button.title())).sum();
        return switch (row.size()) {
            case 1 -> true;
            case 2 -> letters <= LETTERS_IN_TWO;
            case MOST_IN_A_ROW -> letters <= LETTERS_IN_THREE;
            default -> false;
        };
    }

    /// Width in Latin letters: Chinese, Japanese and Korean ones are twice as wide, marks take no room.
    static int letters(String text) {
        return text.codePoints().map(Fits::letters).sum();
    }

    private static int letters(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Character.isIdeographic(letter) || kana(letter) ? 2 : 1;
        };
    }

    private static boolean kana(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
