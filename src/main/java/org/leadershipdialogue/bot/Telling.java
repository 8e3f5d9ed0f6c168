package org.leadershipdialogue.bot;

import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.Outcome;
import org.springframework.stereotype.Component;

/// Says a line when nobody has just pressed or typed anything, in the language of the room.
@Component
public class Telling {

    private final PersonalChats personal;
    private final Board board;
    private final Connector connector;

    Telling(PersonalChats personal, Board board, Connector connector) {
        this.personal = personal;
        this.board = board;
        this.connector = connector;
    }

    /// Says it in the chat of the session.
    ///
    /// @return false if it was not said and may be said later
    public boolean everybody(Session session, String key, Object... namesAndValues) {
        return said(board.reference(session.chat().conversationId()), line(session, key, namesAndValues));
    }

    /// Says it to whoever leads, alone, and brings their cards up to date; where they have no chat with the bot it is
    /// left unsaid.
    ///
    /// @return false if it was not said and may be said later
    public boolean leader(Session session, String key, Object... namesAndValues) {
        return session.roles()
                .leader()
                .map(leader -> person(leader.id(), session, key, namesAndValues))
                .orElse(true);
    }

    /// The same to somebody else of the session.
    ///
    /// @return false if it was not said and may be said later
    public boolean person(String personId, Session session, String key, Object... namesAndValues) {
        Optional<String> chat = personal.with(personId);
        chat.ifPresent(board::changed);
        return said(chat.flatMap(board::reference), line(session, key, namesAndValues));
    }

    /// Says nothing, and brings the cards up to date in the chat of the session and in that of whoever leads it.
    public void byCards(Session session) {
        board.changed(session.chat().conversationId());
        session.roles().leader().flatMap(leader -> personal.with(leader.id())).ifPresent(board::changed);
    }

    private static String line(Session session, String key, Object... namesAndValues) {
        return Words.of(session.plan().decided().language()).say(key, namesAndValues);
    }

    private boolean said(Optional<ConversationRef> chat, String line) {
        return chat.map(where -> connector.say(where, line))
                .map(outcome -> switch (outcome) {
                    case Outcome.Sent _, Outcome.Unknown _, Outcome.Gone _, Outcome.Refused _ -> true;
                    case Outcome.TooFast _, Outcome.NotNow _ -> false;
                })
                .orElse(true);
    }
}
