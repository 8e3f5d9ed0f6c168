package org.leadershipdialogue.guide;

import java.util.List;

/// Refuses to start with Guides that are not right, and says everything that is wrong with them at once.
public final class BrokenGuideException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> mistakes;

    BrokenGuideException(List<String> mistakes) {
        super("These Guides cannot be used:%n%s".formatted(String.join(System.lineSeparator(), mistakes)));
        this.mistakes = List.copyOf(mistakes);
    }

    /// Every mistake as `file: place: what is wrong`, in the order of the files.
    public List<String> mistakes() {
        return mistakes;
    }
}
