package org.leadershipdialogue.export;

/// A kind of file a paper can be had as.
public enum Format {
    /// To print and to read, tagged for screen readers.
    PDF("pdf", "application/pdf"),
    /// For spreadsheets, Excel among them.
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /// Comma-separated values for any spreadsheet.
    CSV("csv", "text/csv;charset=UTF-8"),
    /// To paste into an e-mail.
    TEXT("txt", "text/plain;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /// How the file's name ends, without the dot.
    public String extension() {
        return extension;
    }

    /// The media type it is sent as.
    public String mediaType() {
        return mediaType;
    }
}
