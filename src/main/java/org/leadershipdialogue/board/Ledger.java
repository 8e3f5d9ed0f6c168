package org.leadershipdialogue.board;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.storage.Engine;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the database says is in each chat: cards posted, posts begun, stray copies.
final class Ledger {

    private static final int REMEMBERED = 10_000;

    /// Messages that were a card's own when somebody looked.
    private final Cache<List<String>, Board.Seen> ours =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    private final Writes writes;
    private final JdbcClient jdbc;
    private final String forUpdate;

    Ledger(Writes writes, JdbcClient jdbc, Engine engine) {
        this.writes = writes;
        this.jdbc = jdbc;
        this.forUpdate = engine.forUpdate();
    }

    /// One question for all three tables: it is asked at every look at a chat.
    Posted posted(String conversationId) {
        Map<String, Posted.Card> cards = new HashMap<>();
        Map<String, Posted.Intent> intents = new HashMap<>();
        List<String> strays = new ArrayList<>();
        jdbc.sql("""
                        select 'card', card_key, activity_id, revision, sent, taken_away
                        from posted_card where conversation_id = :chat
                        union all
                        select 'intent', card_key, '', '', coalesce(unknown_since, 0), 0
                        from posting where conversation_id = :chat
                        union all
                        select 'stray', '', activity_id, '', 0, 0 from stray where conversation_id = :chat
                        """).param("chat", conversationId).query(row -> {
            Instant moment = Instant.ofEpochMilli(row.getLong(5));
            switch (row.getString(1)) {
                case "card" -> {
                    boolean away = row.getInt(6) != 0;
                    cards.put(
                            row.getString(2),
                            new Posted.Card(row.getString(2), row.getString(3), row.getString(4), moment, away));
                }
                case "intent" -> intents.put(row.getString(2), new Posted.Intent(row.getString(2), moment));
                default -> strays.add(row.getString(3));
            }
        });
        return new Posted(cards, intents, strays);
    }

    /// What stands in a chat that is ours alone to send to. Posts begun and never ended are then the work of a node
    /// that died: from now on nobody knows how they went.
    Posted taken(String conversationId, Instant now) {
        Posted posted = posted(conversationId);
        if (posted.intents().values().stream().noneMatch(Posted.Intent::isUnderWay)) {
            return posted;
        }
        writes.inTransaction(() -> {
            jdbc.sql("update posting set unknown_since = ? where conversation_id = ? and unknown_since is null")
                    .params(now.toEpochMilli(), conversationId)
                    .update();
        });
        return posted(conversationId);
    }

    void intend(String conversationId, WantedCard card) {
        writes.inTransaction(() -> {
            jdbc.sql("insert into posting (card_key, conversation_id, revision) values (?, ?, ?) on conflict (card_key)"
                            + " do update set revision = excluded.revision, unknown_since = null")
                    .params(card.key(), conversationId, card.revision())
                    .update();
        });
    }

    /// The post is known not to have happened.
    void dropIntent(String cardKey) {
        writes.inTransaction(() -> {
            forgetIntent(cardKey);
        });
    }

    void unknown(String cardKey, Instant since) {
        writes.inTransaction(() -> {
            jdbc.sql("update posting set unknown_since = ? where card_key = ?")
                    .params(since.toEpochMilli(), cardKey)
                    .update();
        });
    }

    void created(String conversationId, WantedCard card, String activityId, Instant now) {
        Posted.Card posted = new Posted.Card(card.key(), activityId, card.revision(), now, false);
        writes.inTransaction(() -> {
            // The intent first, as whoever adopts a copy does: in another order the two could wait for each other.
            forgetIntent(card.key());
            // While the post was under way an invoke may have adopted an earlier copy: then this one is too many.
            if (put(conversationId, posted) == 0) {
                addStray(conversationId, activityId);
            }
        });
    }

    /// The message now shows that revision, unless somebody else updated it meanwhile, which a node that slept for too
    /// long may cause: then nobody knows which of the two came last, and it is updated once more.
    void updated(Posted.Card before, String revision, Instant now) {
        writes.inTransaction(() -> {
            jdbc.sql("update posted_card set revision = case when revision = ? then ? else '' end, sent = ?"
                            + " where card_key = ?")
                    .params(before.revision(), revision, now.toEpochMilli(), before.key())
                    .update();
        });
    }

    /// Somebody deleted the message; nothing more is done about that card.
    void takenAway(String cardKey) {
        writes.inTransaction(() -> {
            jdbc.sql("update posted_card set taken_away = 1 where card_key = ?")
                    .param(cardKey)
                    .update();
        });
    }

    void removed(String conversationId, String activityId) {
        writes.inTransaction(() -> {
            jdbc.sql("delete from stray where conversation_id = ? and activity_id = ?")
                    .params(conversationId, activityId)
                    .update();
        });
    }

    void passOn(String fromKey, String toKey) {
        writes.inTransaction(() -> {
            for (String table : List.of("posted_card", "posting")) {
                jdbc.sql("update " + table + " set card_key = ? where card_key = ?")
                        .params(toKey, fromKey)
                        .update();
            }
        });
    }

    Optional<String> activityOf(String cardKey) {
        return jdbc.sql("select activity_id from posted_card where card_key = ?")
                .param(cardKey)
                .query(String.class)
                .optional();
    }

    Optional<String> cardAt(String conversationId, String activityId) {
        return jdbc.sql("select card_key from posted_card where conversation_id = ? and activity_id = ?")
                .params(conversationId, activityId)
                .query(String.class)
                .optional();
    }

    /// @return always ours where it once was: whoever looks at a card a thousand times has it asked once
    Board.Seen seen(String conversationId, String cardKey, String activityId) {
        List<String> message = List.of(conversationId, cardKey, activityId);
        if (ours.getIfPresent(message) != null) {
            return Board.Seen.OURS;
        }
        Board.Seen seen = look(conversationId, cardKey, activityId);
        if (seen == Board.Seen.OURS) {
            ours.put(message, seen);
        }
        return seen;
    }

    private Board.Seen look(String conversationId, String cardKey, String activityId) {
        Optional<String> known =
                Glance.once(List.of("posted", conversationId, activityId), () -> cardAt(conversationId, activityId));
        if (known.isPresent()) {
            // A press says which card it is on, and a client may lie: no message of another card is ever a stray.
            return known.get().equals(cardKey) ? Board.Seen.OURS : Board.Seen.UNKNOWN;
        }
        return writes.inTransaction(() -> adopt(conversationId, cardKey, activityId));
    }

    private Board.Seen adopt(String conversationId, String cardKey, String activityId) {
        Optional<String> revision = jdbc.sql(
                        "select revision from posting where card_key = ? and conversation_id = ?" + forUpdate)
                .params(cardKey, conversationId)
                .query(String.class)
                .optional();
        if (revision.isPresent()) {
            Posted.Card copy = new Posted.Card(cardKey, activityId, revision.get(), Instant.EPOCH, false);
            if (put(conversationId, copy) > 0) {
                forgetIntent(cardKey);
                return Board.Seen.OURS;
            }
        }
        Optional<String> other = activityOf(cardKey).filter(id -> belongs(cardKey, conversationId));
        if (other.isEmpty()) {
            return Board.Seen.UNKNOWN;
        }
        if (other.get().equals(activityId)) {
            return Board.Seen.OURS;
        }
        addStray(conversationId, activityId);
        return Board.Seen.STRAY;
    }

    private boolean belongs(String cardKey, String conversationId) {
        return jdbc.sql("select count(*) from posted_card where card_key = ? and conversation_id = ?")
                        .params(cardKey, conversationId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /// A card of a person's own chat moves with the person when that chat is another one from now on.
    private int put(String conversationId, Posted.Card card) {
        return jdbc.sql("insert into posted_card (card_key, conversation_id, activity_id, revision, sent)"
                        + " values (?, ?, ?, ?, ?) on conflict (card_key) do update set revision = excluded.revision,"
                        + " conversation_id = excluded.conversation_id, activity_id = excluded.activity_id,"
                        + " taken_away = 0"
                        + " where posted_card.activity_id = excluded.activity_id"
                        + " or posted_card.conversation_id <> excluded.conversation_id")
                .params(
                        card.key(),
                        conversationId,
                        card.activityId(),
                        card.revision(),
                        card.sent().toEpochMilli())
                .update();
    }

    private void addStray(String conversationId, String activityId) {
        jdbc.sql("insert into stray (conversation_id, activity_id) values (?, ?) on conflict do nothing")
                .params(conversationId, activityId)
                .update();
    }

    private void forgetIntent(String cardKey) {
        jdbc.sql("delete from posting where card_key = ?").param(cardKey).update();
    }
}
