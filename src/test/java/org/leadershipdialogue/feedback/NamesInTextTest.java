package org.leadershipdialogue.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesInTextTest {

    @ParameterizedTest
    @CsvSource({
        "'As Amina Diallo said, …',Amina Diallo",
        "'AMINA had a story.',Amina Diallo",
        "'João’s question',Joao Matos",
        "'joao matos asked',João Matos",
        "'Herr Strauß fand',STRAUSS",
        "'谢谢陈伟的故事',陈伟",
        "'قال يوسف إن',يوسف كريمي",
        "'(Li Wu)',Li Wu"
    })
    void pointsOutAName(String text, String name) {
        assertThat(NamesInText.found(text, List.of(name))).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "'We talked about examination.',Amina Diallo",
        "'We marked it.',Mark Otieno",
        "'Li said so, and so did we.',Li Wu",
        "'',Amina Diallo",
        "'Nobody',…",
        "'.* [a-z]+',.*"
    })
    void leavesOtherWordsAlone(String text, String name) {
        assertThat(NamesInText.found(text, List.of(name))).isEmpty();
    }

    @Test
    void namesEachPersonOnce() {
        assertThat(NamesInText.found(
                        "Amina, Amina and Wei", List.of("Wei Chen", "Amina Diallo", "Wei Chen", "Hana Sato")))
                .containsExactly("Wei Chen", "Amina Diallo");
    }
}
