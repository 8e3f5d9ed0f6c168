package org.leadershipdialogue.guide;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A form of a year: its fields in order, and where the official one is.
///
/// @param appendix its letter in the Guide; null if it has none
/// @param rows rows per sheet; 0 where the form has no rows
/// @param instruction who fills it in and where it goes
/// @param address the official form on the web; null if there is none or nobody has configured it
/// @param prefill the same with `{field-id}` wherever the owner's form takes a text beforehand; null if it takes none
/// @param otherwise the way for those who cannot open the address; null if there is none
/// @param note what is in doubt; null if nothing
public record Form(
        @Nullable String appendix,
        int rows,
        String title,
        String instruction,
        List<Field> fields,
        @Nullable URI address,
        @Nullable String prefill,
        @Nullable String otherwise,
        @Nullable String note) {

    /// What browsers and the servers between take in an address.
    private static final int LONGEST_ADDRESS = 2_000;

    public Form {
        fields = List.copyOf(fields);
    }

    /// The address that opens the official form for these texts, by field id: filled in as far as its owner lets it
    /// be, and as far as an address carries; null if there is none.
    public @Nullable URI opening(Map<String, String> texts) {
        if (prefill == null) {
            return address;
        }
        URI whole = filled(texts, Set.of());
        return whole.toString().length() <= LONGEST_ADDRESS ? whole : filled(texts, Set.of(Kind.LONG_TEXT));
    }

    private URI filled(Map<String, String> texts, Set<Kind> without) {
        String filled = Objects.requireNonNull(prefill);
        for (Field field : fields) {
            String text = without.contains(field.kind()) ? "" : texts.getOrDefault(field.id(), "");
            String encoded = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
            filled = filled.replace("{" + field.id() + "}", encoded);
        }
        return URI.create(filled);
    }

    /// What can be put into a field.
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /// A whole number, 1 low to 5 high.
        RATING_1_5,
        /// Any of the scenarios.
        CHOICES,
        LONG_TEXT
    }

    /// What a session knows, and a field can be filled with beforehand.
    public enum Fact {
        ROW_NUMBER,
        SESSION_DATE,
        FACILITATOR,
        ENTITY,
        UNIT,
        PARTICIPANTS,
        PERSONNEL,
        SCENARIOS,
        OPEN_QUESTIONS,
        CONTRIBUTIONS
    }

    /// One field or column.
    ///
    /// @param number the Guide's number of it, from 1
    /// @param step on which page of a longer form it is asked, from 1
    /// @param fact what it is filled with beforehand; null if people have to answer it
    /// @param label the Guide's question in short
    /// @param hint what helps to fill it in; null if nothing
    public record Field(
            String id,
            int number,
            Kind kind,
            int step,
            boolean required,
            @Nullable Fact fact,
            String label,
            @Nullable String hint) {}
}
