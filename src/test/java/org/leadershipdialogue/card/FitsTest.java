package org.leadershipdialogue.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.card.element.Action;

class FitsTest {

    @Test
    void putsThreeShortLabelsIntoOneRow() {
        assertThat(rows("Others", "Points", "People")).containsExactly(3);
    }

    @Test
    void stacksWhatIsTooWide() {
        assertThat(rows("I'd like to speak", "Rather write?")).containsExactly(1, 1);
    }

    @Test
    void putsTwoLabelsOfNarrowLettersIntoOneRow() {
        assertThat(rows("How was it?", "Where to turn")).containsExactly(2);
    }

    @Test
    void countsAnIdeographAsTwoLettersAndAMarkAsNone() {
        assertThat(Fits.width("你好ab\u2068")).isEqualTo(12);
    }

    @Test
    void leavesNoButtonOut() {
        assertThat(rows("Follow-ups", "Points", "People", "More").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(4);
    }

    private static List<Integer> rows(String... titles) {
        List<Action> buttons = Stream.of(titles)
                .map(title -> (Action) Action.Submit.bare(title, Map.of()))
                .toList();
        return Fits.rows(buttons).stream().map(List::size).toList();
    }
}
