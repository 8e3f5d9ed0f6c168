package org.leadershipdialogue.bot.focal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadershipdialogue.bot.ForgetsChats;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which chats are with focal points. It holds nobody's right: that is asked anew.
@Component
class FocalChats implements ForgetsChats {

    private final JdbcClient database;
    private final Writes writes;

    FocalChats(JdbcClient database, Writes writes) {
        this.database = database;
        this.writes = writes;
    }

    /// Notes the chat, and that its card is to come down.
    void comeDown(Turn turn, Identity identity) {
        writes.inTransaction(() -> database.sql("""
                        insert into focal_chat (conversation_id, person_id, name, directory_id, email, language, rung,
                            asked_on)
                        values (:chat, :person, :name, :directory, :email, :language, 1, :today)
                        on conflict (conversation_id) do update set person_id = excluded.person_id,
                            name = excluded.name, directory_id = excluded.directory_id, email = excluded.email,
                            language = excluded.language, rung = focal_chat.rung + 1, asked_on = excluded.asked_on
                        """)
                .param("chat", turn.conversationId())
                .param("person", turn.person().id())
                .param("name", turn.person().name())
                .param("directory", identity.directoryId())
                .param("email", identity.email())
                .param("language", turn.language().toLanguageTag())
                .param("today", LocalDate.ofInstant(turn.now(), ZoneOffset.UTC).toEpochDay())
                .update());
    }

    Optional<FocalChat> of(String conversationId) {
        return database.sql("select * from focal_chat where conversation_id = :chat")
                .param("chat", conversationId)
                .query(FocalChats::chat)
                .optional();
    }

    List<String> all() {
        return database.sql("select conversation_id from focal_chat")
                .query((row, number) -> row.getString("conversation_id"))
                .list();
    }

    @Override
    public void forgetUnheardSince(LocalDate day) {
        writes.inTransaction(() -> database.sql("delete from focal_chat where asked_on < :day")
                .param("day", day.toEpochDay())
                .update());
    }

    private static FocalChat chat(ResultSet row, int number) throws SQLException {
        return new FocalChat(
                row.getString("conversation_id"),
                new Person(row.getString("person_id"), row.getString("name")),
                new Identity(row.getString("directory_id"), row.getString("email")),
                Locale.forLanguageTag(row.getString("language")),
                row.getInt("rung"));
    }
}
