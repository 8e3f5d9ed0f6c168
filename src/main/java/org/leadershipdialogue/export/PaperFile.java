package org.leadershipdialogue.export;

/// A paper as a file.
public final class PaperFile {

    private final String title;
    private final String name;
    private final String mediaType;
    private final byte[] content;

    /// A file with this content, which is not copied and not to be changed.
    ///
    /// @param title what it is, in words
    /// @param name the name to save it under; holds what people typed, so it is data
    public PaperFile(String title, String name, String mediaType, byte[] content) {
        this.title = title;
        this.name = name;
        this.mediaType = mediaType;
        this.content = content;
    }

    /// What it is, in words.
    public String title() {
        return title;
    }

    /// The name to save it under.
    public String name() {
        return name;
    }

    /// What it is sent as.
    public String mediaType() {
        return mediaType;
    }

    /// The bytes.
    public byte[] content() {
        return content;
    }
}
