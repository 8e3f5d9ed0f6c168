package org.leadershipdialogue.bot.ethics;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names the card of the insights: `insights:2`. It proves nothing.
///
/// @param rung how often the card was asked for
record InsightKey(int rung) {

    private static final Pattern FORM = Pattern.compile("insights:([0-9]{1,6})");

    /// Reads a key as a client sent it; empty for anything else.
    static Optional<InsightKey> parse(String written) {
        Matcher matcher = FORM.matcher(written);
        return matcher.matches() ? Optional.of(new InsightKey(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    String written() {
        return "insights:" + rung;
    }
}
