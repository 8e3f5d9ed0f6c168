package org.leadershipdialogue.bot.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadershipdialogue.bot.CardKey;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.session.Session;
import org.springframework.stereotype.Component;

/// Tells whether anybody's view of a card has changed: a fingerprint of the base view and of each role's own.
@Component
class Revisions {

    /// Thirty cards of each of two thousand sessions: whatever is forgotten is drawn again at every look.
    private static final int REMEMBERED = 60_000;

    private static final int LETTERS = 24;

    private final Bases bases;
    private final Map<String, Known> settled = Collections.synchronizedMap(new Settled());

    Revisions(Bases bases) {
        this.bases = bases;
    }

    /// @param isSettled whether only a move of the session can still change the card: it need not be drawn again
    String of(Session session, CardKey key, boolean isSettled, Instant now) {
        if (!isSettled) {
            return fingerprint(session, key, now);
        }
        Known known = settled.get(key.written());
        if (known == null || known.version() != session.version()) {
            known = new Known(session.version(), fingerprint(session, key, now));
            settled.put(key.written(), known);
        }
        return known.revision();
    }

    private String fingerprint(Session session, CardKey key, Instant now) {
        MessageDigest digest = sha256();
        bases.compared(session, key, now)
                .map(AdaptiveCard::json)
                .forEach(json -> digest.update(json.getBytes(StandardCharsets.UTF_8)));
        // Whom a card names is not compared: whoever signs in would change every card of a large chat.
        digest.update((byte) (bases.needsWayIn(session, key) ? 1 : 0));
        return HexFormat.of().formatHex(digest.digest()).substring(0, LETTERS);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private record Known(long version, String revision) {}

    /// Forgets the cards that were asked for longest ago.
    private static final class Settled extends LinkedHashMap<String, Known> {
        private static final long serialVersionUID = 1L;

        Settled() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > REMEMBERED;
        }
    }
}
