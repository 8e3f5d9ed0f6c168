package org.leadershipdialogue.bot.event;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.ForgetsChats;
import org.leadershipdialogue.bot.PersonalChats;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.storage.Writes;
import org.leadershipdialogue.teams.Connector;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Says a line where no session is greeted, once, however often Teams tells that the bot came.
@Component
class Welcomes implements ForgetsChats {

    private final PersonalChats personal;
    private final Connector connector;
    private final Board board;
    private final JdbcClient jdbc;
    private final Writes writes;

    Welcomes(PersonalChats personal, Connector connector, Board board, JdbcClient jdbc, Writes writes) {
        this.personal = personal;
        this.connector = connector;
        this.board = board;
        this.jdbc = jdbc;
        this.writes = writes;
    }

    /// In the chat with one person: what the bot does.
    void person(Turn turn) {
        if (personal.remember(turn.person().id(), turn.conversationId())) {
            say(turn, "personal.welcome");
        }
        // Somebody's papers follow them into the chat they have now.
        board.changed(turn.conversationId());
    }

    /// In a channel of a team: where it can help instead.
    void channel(Turn turn) {
        boolean first = writes.inTransaction(() -> jdbc.sql("""
                                insert into not_served (conversation_id, said_on) values (:chat, :today)
                                on conflict do nothing
                                """)
                        .param("chat", turn.conversationId())
                        .param(
                                "today",
                                LocalDate.ofInstant(turn.now(), ZoneOffset.UTC).toEpochDay())
                        .update())
                > 0;
        if (first) {
            say(turn, "channel.not-served");
        }
    }

    /// The bot was taken out: should it come again, it says so again.
    void over(Turn turn) {
        personal.gone(turn.conversationId());
        writes.inTransaction(() -> jdbc.sql("delete from not_served where conversation_id = :chat")
                .param("chat", turn.conversationId())
                .update());
    }

    @Override
    public void forgetUnheardSince(LocalDate day) {
        writes.inTransaction(() -> jdbc.sql("delete from not_served where said_on < :day")
                .param("day", day.toEpochDay())
                .update());
    }

    private void say(Turn turn, String key) {
        connector.say(turn.from().conversation(), turn.words().say(key));
    }
}
