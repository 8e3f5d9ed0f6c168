package org.leadershipdialogue.bot;

import java.time.Instant;
import java.util.Locale;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.teams.From;

/// The handling of one activity: who caused it, from where, in which language, when.
///
/// @param from as verified by `teams`
/// @param person who caused it
/// @param language the language they read
/// @param now when it arrived
public record Turn(From from, Person person, Locale language, Instant now) {

    /// The words of their language.
    public Words words() {
        return Words.of(language);
    }

    /// When the person did it: an activity may come late, or come again.
    public Instant done() {
        Instant sent = from.sent();
        return sent != null && sent.isBefore(now) ? sent : now;
    }

    /// The chat it came from.
    public String conversationId() {
        return from.conversationId();
    }
}
