package org.leadershipdialogue.bot.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.session.KeepsPeople;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which part of a card somebody has open: kept here because an update closes whatever a client had opened.
@Component
public class Panels implements KeepsPeople {

    private final JdbcClient jdbc;
    private final Writes writes;

    Panels(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /// What the person has open on a card; the default until they chose.
    public Panel of(String cardKey, String personId) {
        return Optional.ofNullable(open(cardKey).get(personId))
                .flatMap(Panel::of)
                .orElse(Panel.DEFAULT);
    }

    /// Everybody's, since those who look at a card look together.
    private Map<String, String> open(String cardKey) {
        return Glance.once(List.of("panel", cardKey), () -> {
            Map<String, String> open = new HashMap<>();
            jdbc.sql("select person_id, panel from panel where card = :card")
                    .param("card", cardKey)
                    .query(row -> {
                        open.put(row.getString(1), row.getString(2));
                    });
            return open;
        });
    }

    /// Opens a part of a card for a person.
    public void open(String cardKey, String personId, Panel panel) {
        writes.inTransaction(() -> jdbc.sql("""
                        insert into panel (card, person_id, panel) values (:card, :person, :panel)
                        on conflict (card, person_id) do update set panel = excluded.panel
                        """)
                .param("card", cardKey)
                .param("person", personId)
                .param("panel", panel.wire())
                .update());
    }

    @Override
    public void forget(String sessionId) {
        writes.inTransaction(() -> jdbc.sql("delete from panel where card like :cards")
                .param("cards", sessionId + "/%")
                .update());
    }

    @Override
    public List<String> sessionsWith(String personId) {
        return jdbc
                .sql("select distinct card from panel where person_id = :person")
                .param("person", personId)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .map(card -> card.substring(0, card.indexOf('/')))
                .toList();
    }

    @Override
    public void forget(String sessionId, String personId) {
        writes.inTransaction(() -> jdbc.sql("delete from panel where card like :cards and person_id = :person")
                .param("cards", sessionId + "/%")
                .param("person", personId)
                .update());
    }
}
