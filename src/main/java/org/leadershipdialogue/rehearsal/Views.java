package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// The card each person sees, as a Teams client keeps it.
///
/// A card with a `refresh` is asked for anew when somebody looks and the message has changed since; what a
/// press brought back stands until then. When the bot gives none, the base card is shown and the question put
/// again a little later.
final class Views {

    private static final Duration BEFORE_ASKING_AGAIN = Duration.ofSeconds(5);

    private final BotLine bot;
    private final Envelope envelope;
    private final Clock clock;
    private final Map<Place, View> seen = new ConcurrentHashMap<>();
    private volatile Instant silentUntil = Instant.MIN;

    Views(BotLine bot, Envelope envelope, Clock clock) {
        this.bot = bot;
        this.envelope = envelope;
        this.clock = clock;
    }

    /// What this person sees in place of the message's card; null when the message has none.
    @Nullable
    ObjectNode of(Person person, Chat chat, Message message) {
        ObjectNode base = message.card();
        if (base == null || !isRefreshedFor(person, base)) {
            return base;
        }
        Place place = new Place(person.id(), message.chat(), message.id());
        View before = seen.get(place);
        if (before != null && before.holds(message, clock.instant())) {
            return before.card();
        }
        View fresh = ask(person, chat, message, base);
        // A press answered meanwhile knows better than what was asked before it.
        boolean kept = before == null ? seen.putIfAbsent(place, fresh) == null : seen.replace(place, before, fresh);
        return kept ? fresh.card() : seen.getOrDefault(place, fresh).card();
    }

    /// Shows what a press brought back, until the message changes.
    void pressed(Person person, Message message, ObjectNode card) {
        seen.put(new Place(person.id(), message.chat(), message.id()), new View(message.changed(), card, Instant.MAX));
    }

    private View ask(Person person, Chat chat, Message message, ObjectNode base) {
        Instant now = clock.instant();
        View withoutAnswer = new View(message.changed(), base, now.plus(BEFORE_ASKING_AGAIN));
        if (now.isBefore(silentUntil)) {
            return withoutAnswer;
        }
        ObjectNode value = Json.object().put("trigger", "automatic");
        value.set("action", base.path("refresh").path("action"));
        BotReply reply = bot.send(
                envelope.invoke("adaptiveCard/action", chat, person, value).put("replyToId", message.id()));
        if (reply instanceof BotReply.Silent) {
            silentUntil = clock.instant().plus(BEFORE_ASKING_AGAIN);
        }
        return CardAnswer.of(reply) instanceof CardAnswer.Card(ObjectNode card)
                ? new View(message.changed(), card, Instant.MAX)
                : withoutAnswer;
    }

    private static boolean isRefreshedFor(Person person, ObjectNode card) {
        JsonNode refresh = card.path("refresh");
        if (!refresh.path("action").isObject()) {
            return false;
        }
        if (!refresh.path("userIds").isArray()) {
            return true;
        }
        for (JsonNode id : refresh.path("userIds")) {
            if (id.asText().equals(person.id())) {
                return true;
            }
        }
        return false;
    }

    private record Place(String person, String chat, String message) {}

    private record View(long changed, ObjectNode card, Instant until) {

        boolean holds(Message message, Instant now) {
            return changed == message.changed() && now.isBefore(until);
        }
    }
}
