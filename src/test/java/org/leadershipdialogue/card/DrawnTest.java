package org.leadershipdialogue.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.card.Sample.JOAO;
import static org.leadershipdialogue.card.Sample.TEN;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.language.Words;

/// What a remembered card is remembered by, at a card that says nothing of the Guide: only its viewer tells the
/// languages apart.
class DrawnTest {

    private static final Words ENGLISH = Words.of(Locale.ENGLISH);
    private static final Words FRENCH = Words.of(Locale.FRENCH);

    @Test
    void isDrawnForEachLanguageByItself() {
        String english = drawn(0, Sample.in(ENGLISH).participant(), "session/1");

        assertThat(drawn(0, Sample.in(FRENCH).participant(), "session/1"))
                .contains("\"lang\":\"fr\"")
                .isNotEqualTo(english);
        assertThat(drawn(0, Sample.in(ENGLISH).participant(), "session/1"))
                .contains("\"lang\":\"en\"")
                .isEqualTo(english);
    }

    @Test
    void isDrawnForEachRoleAndPlaceByItself() {
        Sample sample = Sample.in(ENGLISH);
        List<String> drawn = new ArrayList<>();
        for (Viewer viewer : List.of(sample.participant(), sample.facilitator(), sample.inCard())) {
            drawn.add(drawn(1, viewer, "session/1"));
            drawn.add(drawn(1, viewer, "session/2"));
            drawn.add(drawn(2, viewer, "session/2"));
        }

        Set<String> different = new HashSet<>(drawn);
        assertThat(different).hasSameSizeAs(drawn);
    }

    private static String drawn(int present, Viewer viewer, String card) {
        var mine = new SignInCard.Mine(JOAO.name(), TEN, false);
        var view = new SignInCard.View("", TEN, present, "", mine, null, null);
        return SignInCard.draw(view, viewer, new Spot(card, 0)).json();
    }
}
