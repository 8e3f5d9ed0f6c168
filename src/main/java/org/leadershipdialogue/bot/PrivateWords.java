package org.leadershipdialogue.bot;

import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.From;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.TeamsSettings;
import org.springframework.stereotype.Component;

/// Tells one person something that is nobody else's, where their own view of a card cannot say it.
///
/// A targeted message in the chat first, where those are switched on; else the chat they have with the bot, if they
/// have one. Nothing is ever said in front of the others instead.
@Component
public class PrivateWords {

    private final PersonalChats personal;
    private final Board board;
    private final Connector connector;
    private final boolean targeted;

    PrivateWords(PersonalChats personal, Board board, Connector connector, TeamsSettings settings) {
        this.personal = personal;
        this.board = board;
        this.connector = connector;
        this.targeted = settings.targetedMessages();
    }

    /// Sees to it that whoever caused the turn has a chat with the bot where they can, and brings it up to date.
    public void invite(Turn turn) {
        // Asked even where one is known: it may have been another since.
        open(turn.from(), turn.from().sender())
                .or(() -> known(turn.from().sender()))
                .ifPresent(chat -> board.changed(chat.conversationId()));
    }

    /// Says a line to whoever caused the turn.
    public void tell(Turn turn, String line) {
        tell(turn.from(), turn.from().sender(), line);
    }

    /// Says a line to somebody; to whom it cannot be said privately it is left unsaid.
    ///
    /// @param near where they were, or their session is
    /// @return whether it was said, as far as anybody knows
    public boolean tell(From near, Account person, String line) {
        if (whispered(near, person, line)) {
            return true;
        }
        Optional<Outcome> before = known(person).map(chat -> said(chat, line));
        boolean chatIsOther =
                before.filter(outcome -> !(outcome instanceof Outcome.Gone)).isEmpty();
        Optional<Outcome> now = chatIsOther ? open(near, person).map(chat -> said(chat, line)) : before;
        return now.filter(outcome -> outcome instanceof Outcome.Sent || outcome instanceof Outcome.Unknown)
                .isPresent();
    }

    private boolean whispered(From near, Account person, String line) {
        return targeted
                && near.kind() != ChatKind.PERSONAL
                && connector.whisper(near.conversation(), person, line) instanceof Outcome.Sent;
    }

    /// A chat that is gone is forgotten: the person may have taken the app out and added it again.
    private Outcome said(ConversationRef chat, String line) {
        Outcome outcome = connector.say(chat, line);
        if (outcome instanceof Outcome.Gone) {
            personal.gone(chat.conversationId());
        }
        return outcome;
    }

    private Optional<ConversationRef> known(Account person) {
        return personal.with(person.id()).flatMap(board::reference);
    }

    private Optional<ConversationRef> open(From near, Account person) {
        if (!personal.mayAsk(person.id())) {
            return Optional.empty();
        }
        return switch (connector.openPersonalChat(near.conversation(), near.bot(), person)) {
            case Outcome.Sent(String id) when !id.isEmpty() -> Optional.of(remember(near, person, id));
            case Outcome.Gone _ -> {
                personal.without(person.id());
                yield Optional.empty();
            }
            case Outcome.Sent _, Outcome.TooFast _, Outcome.NotNow _, Outcome.Unknown _, Outcome.Refused _ ->
                Optional.empty();
        };
    }

    private ConversationRef remember(From near, Account person, String id) {
        ConversationRef chat = new ConversationRef(
                id, near.conversation().serviceUrl(), near.conversation().tenantId());
        board.remember(chat);
        personal.remember(person.id(), id);
        return chat;
    }
}
