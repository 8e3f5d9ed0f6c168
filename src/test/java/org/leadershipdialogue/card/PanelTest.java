package org.leadershipdialogue.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.card.Panel.Kind;

class PanelTest {

    private static final List<Integer> SEVEN = List.of(1, 2, 3, 4, 5, 6, 7);

    @Test
    void isReadBackFromItsName() {
        for (Kind kind : Kind.values()) {
            Panel second = new Panel(kind, 2);
            assertThat(Panel.of(second.wire())).contains(second);
            assertThat(Panel.of(Panel.of(kind).wire())).contains(Panel.of(kind));
        }
    }

    @Test
    void isNothingForAnythingElse() {
        assertThat(Panel.of("no-such-panel")).isEmpty();
        assertThat(Panel.of("")).isEmpty();
    }

    @Test
    void turnsToTheFirstPageAfterTheLast() {
        assertThat(new Panel(Kind.ANSWERS, 2).turned(7, 3).page()).isEqualTo(3);
        assertThat(new Panel(Kind.ANSWERS, 3).turned(7, 3).page()).isEqualTo(1);
    }

    @Test
    void showsTheLastPageForOneBeyondIt() {
        assertThat(new Panel(Kind.ANSWERS, 9).of(SEVEN, 3)).containsExactly(7);
    }
}
