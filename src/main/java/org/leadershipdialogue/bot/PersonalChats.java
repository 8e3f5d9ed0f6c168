package org.leadershipdialogue.bot;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadershipdialogue.storage.Glance;
import org.leadershipdialogue.storage.Writes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Which chat is the bot's own with a person; only people who have the app have one.
@Component
public class PersonalChats implements ForgetsChats, ForgetsPeople {

    private final JdbcClient jdbc;
    private final Writes writes;
    private final Clock clock;

    PersonalChats(JdbcClient jdbc, Writes writes, Clock clock) {
        this.jdbc = jdbc;
        this.writes = writes;
        this.clock = clock;
    }

    /// Notes a person's chat in place of an earlier one.
    ///
    /// @return whether it was not known before
    public boolean remember(String personId, String conversationId) {
        long today = LocalDate.now(clock).toEpochDay();
        return writes.inTransaction(() -> {
            forgetOther(personId, conversationId);
            hasTheApp(personId);
            return !hear(conversationId, today)
                    && jdbc.sql("""
                                    insert into personal_chat (conversation_id, person_id, heard_on)
                                    values (:chat, :person, :today) on conflict do nothing
                                    """)
                                    .param("chat", conversationId)
                                    .param("person", personId)
                                    .param("today", today)
                                    .update()
                            > 0;
        });
    }

    /// Somebody has one chat with the bot at a time; whoever takes the app out and adds it again may get another.
    private void forgetOther(String personId, String conversationId) {
        jdbc.sql("delete from personal_chat where person_id = :person and conversation_id <> :chat")
                .param("chat", conversationId)
                .param("person", personId)
                .update();
    }

    private boolean hear(String conversationId, long today) {
        return jdbc.sql("update personal_chat set heard_on = :today where conversation_id = :chat")
                        .param("today", today)
                        .param("chat", conversationId)
                        .update()
                > 0;
    }

    /// Notes that a person does not have the app; they are not asked again before another day, or their own message.
    public void without(String personId) {
        writes.inTransaction(() -> jdbc.sql("""
                        insert into no_personal_chat (person_id, asked_on) values (:person, :today)
                        on conflict (person_id) do update set asked_on = excluded.asked_on
                        """)
                .param("person", personId)
                .param("today", LocalDate.now(clock).toEpochDay())
                .update());
    }

    /// Whether it makes sense to open a chat with a person: today nobody has said that they do not have the app.
    public boolean mayAsk(String personId) {
        return jdbc.sql("select asked_on from no_personal_chat where person_id = :person")
                .param("person", personId)
                .query(Long.class)
                .optional()
                .filter(asked -> asked == LocalDate.now(clock).toEpochDay())
                .isEmpty();
    }

    private void hasTheApp(String personId) {
        jdbc.sql("delete from no_personal_chat where person_id = :person")
                .param("person", personId)
                .update();
    }

    /// Forgets whatever is known of a person's chat.
    @Override
    public void forget(String personId) {
        writes.inTransaction(() -> {
            hasTheApp(personId);
            return jdbc.sql("delete from personal_chat where person_id = :person")
                    .param("person", personId)
                    .update();
        });
    }

    /// Forgets the chat: the person took the app out.
    public void gone(String conversationId) {
        writes.inTransaction(() -> jdbc.sql("delete from personal_chat where conversation_id = :chat")
                .param("chat", conversationId)
                .update());
    }

    @Override
    public void forgetUnheardSince(LocalDate day) {
        writes.inTransaction(() -> {
            jdbc.sql("delete from personal_chat where heard_on < :day")
                    .param("day", day.toEpochDay())
                    .update();
            jdbc.sql("delete from no_personal_chat where asked_on < :today")
                    .param("today", LocalDate.now(clock).toEpochDay())
                    .update();
        });
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
        return Glance.once(
                List.of("personal_chat", conversationId),
                () -> jdbc.sql("select person_id from personal_chat where conversation_id = :chat")
                        .param("chat", conversationId)
                        .query(String.class)
                        .optional());
    }
}
