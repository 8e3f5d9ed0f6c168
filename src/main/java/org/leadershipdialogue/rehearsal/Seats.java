package org.leadershipdialogue.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Where humans sit: a seat is taken while its page listens, and for a while after something was done from it.
final class Seats {

    private static final Duration STAYS = Duration.ofMinutes(1);

    private final Chats chats;
    private final Clock clock;
    private final Map<String, Integer> listening = new ConcurrentHashMap<>();
    private final Map<String, Instant> acted = new ConcurrentHashMap<>();

    Seats(Chats chats, Clock clock) {
        this.chats = chats;
        this.clock = clock;
    }

    /// Finds who sits there; nobody named is the facilitator.
    ///
    /// @throws Refusal 404 when there is no such seat
    Person find(String seat) {
        return seat.isEmpty() ? Cast.facilitator() : Cast.find(seat).orElseThrow(() -> Refusal.unknown("seat"));
    }

    /// Reads what somebody does from a seat.
    ///
    /// @throws Refusal 400 when it cannot be read
    Doing doing(@Nullable String body) {
        var json = Json.read(body).orElseThrow(() -> Refusal.malformed("The body is no JSON object."));
        Person person = find(json.path("seat").asText());
        acted.put(person.id(), clock.instant());
        return new Doing(person, json, chats);
    }

    void sitDown(Person person) {
        listening.merge(person.id(), 1, Integer::sum);
    }

    void standUp(Person person) {
        listening.merge(person.id(), -1, Integer::sum);
    }

    boolean isTaken(Person person) {
        return listening.getOrDefault(person.id(), 0) > 0
                || acted.getOrDefault(person.id(), Instant.MIN)
                        .isAfter(clock.instant().minus(STAYS));
    }
}
