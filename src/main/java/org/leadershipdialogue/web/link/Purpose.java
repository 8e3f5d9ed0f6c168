package org.leadershipdialogue.web.link;

/// What a link is for; a link for one is worth nothing for another.
public enum Purpose {
    /// To get one file.
    DOWNLOAD("/downloads", "dialogue-download", "download.again"),
    /// To open the page of an entity's roll-up.
    ROLL_UP("/roll-up", "dialogue-roll-up", "roll-up.again");

    private final String path;
    private final String cookie;
    private final String again;

    Purpose(String path, String cookie, String again) {
        this.path = path;
        this.cookie = cookie;
        this.again = again;
    }

    /// The path below which such links lie.
    public String path() {
        return path;
    }

    /// The name of the cookie a browser is known by there.
    public String cookie() {
        return cookie;
    }

    /// The key of the words that tell how to come by a new link.
    String again() {
        return again;
    }
}
