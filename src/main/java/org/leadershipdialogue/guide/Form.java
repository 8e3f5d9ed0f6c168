package org.leadershipdialogue.guide;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A form of a year: its fields in order, and where the official one is.
///
/// @param appendix its letter in the Guide; null if it has none
/// @param rows rows per sheet; 0 where the form has no rows
/// @param instruction who fills it in and where it goes
/// @param address the official form on the web; null if there is none or nobody has configured it
/// @param otherwise the way for those who cannot open the address; null if there is none
/// @param note what is in doubt; null if nothing
public record Form(
        @Nullable String appendix,
        int rows,
        String title,
        String instruction,
        List<Field> fields,
        @Nullable URI address,
        @Nullable String otherwise,
        @Nullable String note) {

    public Form {
        fields = List.copyOf(fields);
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
