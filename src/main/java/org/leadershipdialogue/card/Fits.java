package org.leadershipdialogue.card;

import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.card.element.Action;

/// Lays buttons out in rows that fit the narrowest pane, 320 pixels wide, in any language: a client would cut a
/// label that does not fit.
final class Fits {

    private static final int MOST_IN_A_ROW = 3;
    /// Half letters, measured as bold Latin ones of 14 pixels.
    private static final int ROOM_FOR_TWO = 43;

    private static final int ROOM_FOR_THREE = 37;
    private static final String NARROW = " ijlrtfI.,:;!|'’()-·";
    private static final String WIDE = "mwMWŒœ";

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
        int width = row.stream().mapToInt(button -> width(button.title())).sum();
        return switch (row.size()) {
            case 1 -> true;
            case 2 -> width <= ROOM_FOR_TWO;
            case MOST_IN_A_ROW -> width <= ROOM_FOR_THREE;
            default -> false;
        };
    }

    /// Width in half letters: a Chinese, Japanese or Korean one has four, marks take no room.
    static int width(String text) {
        return text.codePoints().map(Fits::width).sum();
    }

    private static int width(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> Character.isIdeographic(letter) || kana(letter) ? 4 : latin(letter);
        };
    }

    private static int latin(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 1;
        }
        return WIDE.indexOf(letter) >= 0 ? 3 : 2;
    }

    private static boolean kana(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case HIRAGANA, KATAKANA, HANGUL -> true;
            default -> false;
        };
    }
}
