package org.leadershipdialogue.web;

import java.util.List;
import java.util.Locale;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;

/// A paper of a session as one file: what a download link is to.
record Download(String sessionId, Copy copy) {

    /// The words of it in a link.
    List<String> words() {
        var language = copy.language() == null ? "" : copy.language().toLanguageTag();
        return List.of(sessionId, copy.paper().name(), copy.format().name(), language);
    }

    /// Reads what [#words()] wrote.
    static Download of(List<String> words) {
        var language = words.get(3).isEmpty() ? null : Locale.forLanguageTag(words.get(3));
        return new Download(
                words.getFirst(), new Copy(Paper.valueOf(words.get(1)), Format.valueOf(words.get(2)), language));
    }
}
