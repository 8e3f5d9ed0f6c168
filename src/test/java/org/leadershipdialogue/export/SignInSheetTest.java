package org.leadershipdialogue.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.export.SheetFixtures.LEILA;
import static org.leadershipdialogue.export.SheetFixtures.facts;
import static org.leadershipdialogue.export.SheetFixtures.present;
import static org.leadershipdialogue.export.SheetFixtures.removed;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.SignInSheet.Fact;
import org.leadershipdialogue.export.SignInSheet.Row;
import org.leadershipdialogue.register.Register;

class SignInSheetTest {

    @Test
    void statesTheFactsInTheOrderOfTheForm() {
        var sheet = SignInSheet.of(facts("Data and Mapping", 21, true), List.of(present("a", "Amina Diallo")));

        assertThat(sheet.title()).isEqualTo("Sign-in sheet");
        assertThat(sheet.facts())
                .containsExactly(
                        new Fact("Date", "14 November 2023"),
                        new Fact("Leader", "Leila Haddad"),
                        new Fact("Entity", "River Basins"),
                        new Fact("Unit", "Data and Mapping"),
                        new Fact("Participants", "1"),
                        new Fact("Personnel", "21"),
                        new Fact("Place", ""));
    }

    @Test
    void numbersThoseWhoArePresentAndLeavesOutTheRemoved() {
        var sheet = SignInSheet.of(
                facts("Unit", 3, true), List.of(present("a", "Amina"), removed("b", "Bo"), present("c", "Chen")));

        assertThat(sheet.people()).containsExactly(new Row(1, "Amina"), new Row(2, "Chen"));
        assertThat(sheet.facts()).contains(new Fact("Participants", "2"));
    }

    @Test
    void countsTheFacilitatorOnlyInAYearThatDoes() {
        var entries = List.of(present(LEILA.id(), LEILA.name()), present("a", "Amina"));

        assertThat(SignInSheet.of(facts("Unit", 3, true), entries).people()).hasSize(2);
        assertThat(SignInSheet.of(facts("Unit", 3, false), entries).people()).containsExactly(new Row(1, "Amina"));
    }

    @Test
    void leavesEmptyWhatNobodyHasSaid() {
        assertThat(SignInSheet.of(facts("Unit", null, true), List.of()).facts()).contains(new Fact("Personnel", ""));
    }

    @Test
    void writesTheRegisterAsItStandsWhenItIsAskedFor() {
        var register = mock(Register.class);
        when(register.entries("k3f9")).thenReturn(List.of()).thenReturn(List.of(present("a", "Amina")));
        var sheets = new RegisterSheets(
                register, session -> session.equals("k3f9") ? Optional.of(facts("Maps", 3, true)) : Optional.empty());

        var before = sheets.signInSheet("k3f9", Format.CSV).orElseThrow();
        var after = sheets.signInSheet("k3f9", Format.CSV).orElseThrow();

        assertThat(before.name()).isEqualTo("Sign-in sheet, Maps, 2023-11-14.csv");
        assertThat(before.mediaType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(new String(before.content(), UTF_8)).doesNotContain("Amina");
        assertThat(new String(after.content(), UTF_8)).contains("1,Amina");
        assertThat(sheets.signInSheet("another", Format.CSV)).isEmpty();
    }
}
