package org.leadershipdialogue.board;

import java.time.Instant;
import java.util.Optional;
import org.leadershipdialogue.teams.ConversationRef;

/// Makes each chat show what is wanted: posts what is missing, updates what changed, in order and within the rate.
///
/// Nothing else puts cards into a chat.
public interface Board {

    /// Remembers how to reach a chat; cheap when nothing changed. Call it for every activity from the chat.
    void remember(ConversationRef chat);

    /// How to reach a chat; empty if we never heard of it or it is gone.
    Optional<ConversationRef> reference(String conversationId);

    /// The bot was taken out of the chat: nothing more is sent there until it is heard from again.
    void left(String conversationId);

    /// Forgets the chats nothing was heard from since then, and what stands in them. Heard from again, they
    /// are new.
    void forgetUnheardSince(Instant moment);

    /// Something committed that may change what the chat should show: drives the chat soon, on a thread of its own.
    ///
    /// Calls while the chat is being driven cause one more pass, not one each.
    void changed(String conversationId);

    /// Leaves every chat as it is until the process is started again: nothing more is sent.
    void leaveAsIs();

    /// From now on the message that shows one card shows another, under whose key it is wanted. Joins the caller's
    /// transaction.
    void passOn(String fromKey, String toKey);

    /// The message that shows a card; empty while there is none.
    Optional<String> activityOf(String cardKey);

    /// The card a message shows; empty for messages we do not know.
    Optional<String> cardAt(String conversationId, String activityId);

    /// A press or refresh named a card from a message: tells whether that message is the card's own.
    ///
    /// A message we were never told about is adopted when its card waits for an unknown outcome; when the card
    /// already has another message, the stray copy is deleted soon and the caller answers with the present card.
    Seen seen(String conversationId, String cardKey, String activityId);

    /// What a message is to a card.
    enum Seen {
        /// The message that shows the card, perhaps just adopted.
        OURS,
        /// A second copy, about to go.
        STRAY,
        /// Not a card we posted.
        UNKNOWN
    }
}
