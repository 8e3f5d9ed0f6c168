package org.leadershipdialogue.web.link;

/// What a link is for; a link for one is worth nothing for another.
public enum Purpose {
    /// To get one file.
    DOWNLOAD("/downloads", "dialogue-download", "download.again", "link.not-yours"),
    /// To open the page of an entity's roll-up.
    ROLL_UP("/roll-up", "dialogue-roll-up", "roll-up.again", "roll-up.not-yours"),
    /// To open the page of the Ethics Office's insights.
    INSIGHTS("/insights", "dialogue-insights", "insights.again", "insights.not-yours");

    private final String path;
    private final String cookie;
    private final String again;
    private final String notYours;

    Purpose(String path, String cookie, String again, String notYours) {
        this.path = path;
        this.cookie = cookie;
        this.again = again;
        this.notYours = notYours;
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

    /// The key of the words that tell for whom it is.
    String notYours() {
        return notYours;
    }
}
