package org.leadershipdialogue.bot;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.command.Messages;
import org.leadershipdialogue.bot.event.Comings;
import org.leadershipdialogue.bot.event.Meetings;
import org.leadershipdialogue.bot.event.Names;
import org.leadershipdialogue.bot.form.FormDesk;
import org.leadershipdialogue.bot.press.PressDesk;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.From;
import org.leadershipdialogue.teams.Incoming;

/// Which chats the bot may send to.
class ReachTest {

    private static final ConversationRef CHAT = new ConversationRef("19:meeting@thread.v2", "https://a/", "tenant-a");
    private static final Account AMINA = new Account("29:amina", "Amina Diallo", null);
    private static final From FROM = new From(
            CHAT,
            ChatKind.MEETING,
            AMINA,
            new Account("28:bot", "Dialogue", null),
            "1",
            null,
            null,
            "",
            null,
            Locale.ENGLISH);

    private final Board board = mock(Board.class);
    private final Bot bot = new Bot(
            board,
            mock(Sessions.class),
            Clock.systemUTC(),
            new Acquaintances(),
            new Bot.Desks(
                    mock(PressDesk.class),
                    mock(FormDesk.class),
                    mock(Messages.class),
                    mock(Comings.class),
                    mock(Meetings.class),
                    mock(Names.class)),
            mock(Stopped.class));

    @Test
    void whereSomebodySpokeOrLeft() {
        bot.handle(new Incoming.MembersRemoved(FROM, List.of(AMINA), false));

        verify(board).remember(CHAT);
        verify(board, never()).left(CHAT.conversationId());
    }

    @Test
    void notWhereTheBotWasTakenOut() {
        bot.handle(new Incoming.AppRemoved(FROM));
        bot.handle(new Incoming.MembersRemoved(FROM, List.of(), true));

        verify(board, never()).remember(CHAT);
        verify(board, times(2)).left(CHAT.conversationId());
    }
}
