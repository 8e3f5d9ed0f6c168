package org.leadershipdialogue.export;

/// A paper that belongs to a session.
public enum Paper {
    /// Who was there, for the focal point.
    SIGN_IN_SHEET,
    /// What participants may read beforehand.
    READING_PACK,
    /// Everything the facilitator needs on the day Teams fails.
    RUNNING_SHEET;

    /// Whether it can be had as this kind of file.
    public boolean comesAs(Format format) {
        return switch (this) {
            case SIGN_IN_SHEET -> format != Format.TEXT;
            case READING_PACK -> format == Format.PDF || format == Format.TEXT;
            case RUNNING_SHEET -> format == Format.PDF;
        };
    }
}
