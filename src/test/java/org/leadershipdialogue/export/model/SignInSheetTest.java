package org.leadershipdialogue.export.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadershipdialogue.export.model.Occasions.LEILA;
import static org.leadershipdialogue.export.model.Occasions.present;
import static org.leadershipdialogue.export.model.Occasions.removed;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.model.SignInSheet.Fact;
import org.leadershipdialogue.export.model.SignInSheet.Row;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Form;

class SignInSheetTest {

    @Test
    void statesTheFactsInTheOrderOfTheForm() {
        var sheet = only(SignInSheet.of(Occasions.in(Locale.ENGLISH), List.of(present("a", "Amina Diallo"))));

        assertThat(sheet.facts())
                .containsExactly(
                        new Fact("Date of session", "14 November 2023"),
                        new Fact("Discussion leader", "Leila Haddad"),
                        new Fact("Entity", "River Basins"),
                        new Fact("Unit/section/team holding session", "Data and Mapping"),
                        new Fact("Total number of participants", "1"),
                        new Fact("Total personnel in unit/section/team", "21"));
    }

    @Test
    void speaksTheLanguageOfTheSession() {
        var sheet = SignInSheet.of(Occasions.in(Locale.FRENCH), List.of());

        assertThat(sheet.language()).isEqualTo(Locale.FRENCH);
        assertThat(only(sheet).facts().getFirst().value()).isEqualTo("14 novembre 2023");
        assertThat(only(sheet).nameHeading()).isEqualTo("Nom");
    }

    @Test
    void numbersThoseWhoArePresentAndLeavesOutTheRemoved() {
        var sheet = only(SignInSheet.of(
                Occasions.in(Locale.ENGLISH),
                List.of(present("a", "Amina"), removed("b", "Bo"), present("c", "Chen"))));

        assertThat(sheet.people()).containsExactly(new Row(1, "Amina"), new Row(2, "Chen"));
        assertThat(sheet.facts()).contains(new Fact("Total number of participants", "2"));
    }

    @Test
    void goesOnOnAFurtherSheetBeyondTheLinesOfTheForm() {
        var names = IntStream.rangeClosed(1, 51)
                .mapToObj(number -> "Name " + number)
                .toList();
        var sheets = Occasions.sheet(names).sheets();

        assertThat(sheets).extracting(SignInSheet.Sheet::name).containsExactly("1–25", "26–50", "51–75");
        assertThat(sheets).extracting(sheet -> sheet.people().size()).containsExactly(25, 25, 1);
        assertThat(sheets.get(2).people()).containsExactly(new Row(51, "Name 51"));
        assertThat(sheets).allMatch(sheet -> sheet.facts().contains(new Fact("Total number of participants", "51")));
    }

    @Test
    void fillsOneSheetExactly() {
        var names = IntStream.rangeClosed(1, 25)
                .mapToObj(number -> "Name " + number)
                .toList();

        assertThat(only(Occasions.sheet(names)).people()).hasSize(25);
    }

    @Test
    void countsTheFacilitatorOnlyInAYearThatDoes() {
        var entries = List.of(present(LEILA.id(), LEILA.name()), present("a", "Amina"));
        var occasion = Occasions.in(Locale.ENGLISH);
        var another = new Occasion(anotherYear(), occasion.setUp(), occasion.agenda(), LEILA);

        assertThat(only(SignInSheet.of(occasion, entries)).people()).hasSize(2);
        assertThat(only(SignInSheet.of(another, entries)).people()).containsExactly(new Row(1, "Amina"));
    }

    @Test
    void leavesEmptyWhatNobodyHasSaidAndWhatItDoesNotKnow() {
        var unknown = SignInSheet.of(Occasions.of("Unit", 0, Locale.ENGLISH), List.of());
        var blank = SignInSheet.blank(Occasions.in(Locale.ENGLISH));

        assertThat(only(unknown).facts()).contains(new Fact("Total personnel in unit/section/team", ""));
        assertThat(only(blank).facts()).contains(new Fact("Total number of participants", ""));
        assertThat(only(blank).people()).isEmpty();
        assertThat(only(blank).lines()).isEqualTo(25);
    }

    private static SignInSheet.Sheet only(SignInSheet sheet) {
        assertThat(sheet.sheets()).hasSize(1);
        return sheet.sheets().getFirst();
    }

    private static Edition anotherYear() {
        var edition = mock(Edition.class, RETURNS_DEEP_STUBS);
        var form = new Form("A", 25, "Sheet", "", List.of(), null, null, null, null);
        when(edition.language()).thenReturn(Locale.ENGLISH);
        when(edition.forms().signInSheet()).thenReturn(form);
        when(edition.terms().facilitatorCounts()).thenReturn(false);
        return edition;
    }
}
