package org.leadershipdialogue.bot.office;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadershipdialogue.bot.ForgetsChats;
import org.leadershipdialogue.bot.ForgetsPeople;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which chats are with whoever holds an office. It holds nobody's right: that is asked anew.
@Component
public class OfficeChats implements ForgetsChats, ForgetsPeople {

    private final JdbcClient database;
    private final Writes writes;

    OfficeChats(JdbcClient database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /// Notes the chat, and that the card of the office is to come down.
    public void comeDown(Turn turn, Office office, Identity identity) {
        writes.inTransaction(() -> database.sql("""
                        insert into office_chat (conversation_id, office, person_id, name, directory_id, email, language, rung,
                            asked_on)
                        values (:chat, :office, :person, :name, :directory, :email, :language, 1, :today)
                        on conflict (conversation_id, office) do update set person_id = excluded.person_id,
                            name = excluded.name, directory_id = excluded.directory_id, email = excluded.email,
                            language = excluded.language, rung = office_chat.rung + 1, asked_on = excluded.asked_on
                        """)
                .param("chat", turn.conversationId())
                .param("office", office.name())
                .param("person", turn.person().id())
                .param("name", turn.person().name())
                .param("directory", identity.directoryId())
                .param("email", identity.email())
                .param("language", turn.language().toLanguageTag())
                .param("today", LocalDate.ofInstant(turn.now(), ZoneOffset.UTC).toEpochDay())
                .update());
    }

    /// The chat, where its person asked for the card of that office.
    public Optional<OfficeChat> of(String conversationId, Office office) {
        return Optional.ofNullable(of(conversationId).get(office.name()));
    }

    /// All at once: the board asks for each office whenever it looks at a chat, and nearly all are nobody's.
    private Map<String, OfficeChat> of(String conversationId) {
        return Glance.once(List.of("office_chat", conversationId), () -> {
            Map<String, OfficeChat> chats = new HashMap<>();
            database.sql("select * from office_chat where conversation_id = :chat")
                    .param("chat", conversationId)
                    .query(row -> {
                        chats.put(row.getString("office"), chat(row));
                    });
            return chats;
        });
    }

    /// The chats whose cards follow every session. Managers are many, and their card changes by what they do: it is
    /// drawn anew when they look.
    List<String> following() {
        return database.sql("select distinct conversation_id from office_chat where office <> :report")
                .param("report", Office.REPORT.name())
                .query((row, number) -> row.getString("conversation_id"))
                .list();
    }

    @Override
    public void forgetUnheardSince(LocalDate day) {
        writes.inTransaction(() -> database.sql("delete from office_chat where asked_on < :day")
                .param("day", day.toEpochDay())
                .update());
    }

    @Override
    public void forget(String personId) {
        writes.inTransaction(() -> database.sql("delete from office_chat where person_id = :person")
                .param("person", personId)
                .update());
    }

    private static OfficeChat chat(ResultSet row) throws SQLException {
        return new OfficeChat(
                row.getString("conversation_id"),
                new Person(row.getString("person_id"), row.getString("name")),
                new Identity(row.getString("directory_id"), row.getString("email")),
                Locale.forLanguageTag(row.getString("language")),
                row.getInt("rung"));
    }
}
