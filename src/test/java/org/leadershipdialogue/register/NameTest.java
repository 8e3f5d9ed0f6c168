package org.leadershipdialogue.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina Diallo",
                "O'Brien, \"Pat\"",
                "يوسف كريمي",
                "陈伟",
                "نیم\u200cفاصله",
                "👩\u200d🔬 Ada",
                "=cmd|'/c calc'!A1",
                "José"
            })
    void keepsANameAsItIs(String name) {
        assertThat(Name.typed(name).text()).isEqualTo(name);
        assertThat(Name.fromTeams(name).text()).isEqualTo(name);
    }

    @Test
    void makesOneLineOfIt() {
        assertThat(Name.typed(" Wei\r\n\t Chen\u2028\u00a0").text()).isEqualTo("Wei Chen");
    }

    @Test
    void dropsWhatReordersTheTextAroundIt() {
        assertThat(Name.typed("\u202eevil\u2066\u200f\ufeff\ud800").text()).isEqualTo("evil");
    }

    @Test
    void writesEqualNamesEqually() {
        assertThat(Name.typed("Jose\u0301")).isEqualTo(Name.typed("José"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000\u0007", "\u200b\u200d\u202e"})
    void refusesANameOfWhichNothingIsLeft(String name) {
        assertThatExceptionOfType(InvalidName.class)
                .isThrownBy(() -> Name.typed(name))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(InvalidName.Reason.EMPTY));
        assertThat(Name.fromTeams(name).text()).isEqualTo("?");
    }

    @Test
    void countsCharactersAsPeopleDoNotAsJavaDoes() {
        assertThat(Name.typed("𓀀".repeat(120)).text()).hasSize(240);
        assertThatExceptionOfType(InvalidName.class)
                .isThrownBy(() -> Name.typed("𓀀".repeat(121)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(InvalidName.Reason.TOO_LONG));
    }

    @Test
    void cutsANameFromTeamsBetweenCharacters() {
        assertThat(Name.fromTeams("𓀀".repeat(20_000)).text()).isEqualTo("𓀀".repeat(120));
    }

    @Test
    void saysNothingOfTheNameInTheError() {
        assertThatExceptionOfType(InvalidName.class)
                .isThrownBy(() -> Name.typed("Secret".repeat(100)))
                .withMessageNotContaining("Secret");
    }
}
