package org.leadershipdialogue.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One year's Dialogue in every language it exists in.
///
/// @param id the name of its folder, e.g. `2023`
/// @param clearance who cleared the wording and when; null while the wording is a draft
/// @param editions one per language, the default language first; never empty
public record Guide(String id, int year, @Nullable Clearance clearance, List<Edition> editions) {

    public Guide {
        editions = List.copyOf(editions);
    }

    /// Who cleared the wording of a Guide, and on which day.
    public record Clearance(String by, LocalDate on) {}

    /// Whether every card has to say that nobody has cleared this wording yet.
    public boolean draft() {
        return clearance == null;
    }

    /// The language everything exists in first, and in which it is read where nothing matches better.
    public Locale defaultLanguage() {
        return edition().language();
    }

    /// The languages of this Guide, the default first.
    public List<Locale> languages() {
        return editions.stream().map(Edition::language).toList();
    }

    /// The edition in the default language, for whoever needs numbers and ids only.
    public Edition edition() {
        return editions.getFirst();
    }

    /// The edition that suits this reader best, `fr` for `fr-CA`, and the default one where none does.
    public Edition in(Locale reader) {
        return closest(reader).orElse(edition());
    }

    private Optional<Edition> closest(Locale reader) {
        if (reader.getLanguage().isEmpty()) {
            return Optional.empty();
        }
        var wish = List.of(new Locale.LanguageRange(reader.toLanguageTag()));
        Locale match = Locale.lookup(wish, languages());
        return editions.stream()
                .filter(edition -> edition.language().equals(match))
                .findFirst();
    }
}
