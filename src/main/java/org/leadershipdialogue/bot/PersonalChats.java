package org.leadershipdialogue.bot;

import java.util.Optional;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which chat is the bot's own with a person; only people who have the app have one.
@Component
public class PersonalChats {

    private final JdbcClient jdbc;
    private final Writes writes;

    PersonalChats(JdbcClient jdbc, Writes writes) {
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /// Notes a person's chat.
    ///
    /// @return whether it was not known before
    public boolean remember(String personId, String conversationId) {
        return writes.inTransaction(() -> jdbc.sql("""
                        insert into personal_chat (conversation_id, person_id) values (:chat, :person)
                        on conflict do nothing
                        """)
                        .param("chat", conversationId)
                        .param("person", personId)
                        .update()
                > 0);
    }

    /// The chat with a person.
    public Optional<String> with(String personId) {
        return jdbc.sql("select conversation_id from personal_chat where person_id = :person")
                .param("person", personId)
                .query(String.class)
                .optional();
    }

    /// The person a chat is with.
    public Optional<String> personOf(String conversationId) {
        return jdbc.sql("select person_id from personal_chat where conversation_id = :chat")
                .param("chat", conversationId)
                .query(String.class)
                .optional();
    }
}
