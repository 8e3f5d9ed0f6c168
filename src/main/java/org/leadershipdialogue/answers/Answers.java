package org.leadershipdialogue.answers;

import java.util.List;
import java.util.Optional;

/// What people write to a prompt: theirs to change while it is open, nobody's once it has closed.
///
/// While a prompt is open an answer can be found by who holds the database and `dialogue.secret` both. Closing copies
/// the texts under random ids in random order and deletes the answers together with the key that led to them, so that
/// from then on nobody can tell who wrote what. Every method that changes something joins the caller's transaction;
/// none may share one with the register.
public interface Answers {

    /// Stores the person's answer, in place of one they wrote before; the first answer opens the prompt.
    ///
    /// @param personId Teams' id of the person, which is not stored
    /// @throws PromptClosed if the prompt has closed
    /// @throws IllegalArgumentException if nothing readable is left of `text`, or more than [Words#MOST] characters
    void write(Prompt prompt, String personId, String text);

    /// The person's own answer; empty if there is none, and always once the prompt has closed.
    Optional<String> own(Prompt prompt, String personId);

    /// Whether there is an answer of the person's own; nothing they wrote is read to find out.
    boolean hasWritten(Prompt prompt, String personId);

    /// Deletes the person's own answer.
    ///
    /// @return false if there was none to delete, or the prompt has closed
    boolean withdraw(Prompt prompt, String personId);

    /// How many have written; once closed, how many had.
    int count(Prompt prompt);

    /// Closes the prompt for good: with `showFrom` answers or more they can be read from [#said] on, with fewer they
    /// are deleted unseen. Waits for every answer that is being stored. Closing again changes nothing and returns
    /// the same, the count of dropped answers apart.
    Closed close(Prompt prompt, int showFrom);

    /// How the prompt ended; empty while it is open or nobody has written.
    Optional<Closed> closed(Prompt prompt);

    /// The answers in an order that means nothing and stays; empty until closed, and when there were too few.
    List<Said> said(Prompt prompt);

    /// Marks an answer for the leader feedback, or takes the mark away. Does nothing to an answer that is left out
    /// or belongs to another prompt.
    void keep(Prompt prompt, String saidId, boolean keep);

    /// Takes an answer off the card, or puts it back, until [#dropLeftOut]. Does nothing to another prompt's answer.
    void leaveOut(Prompt prompt, String saidId, boolean leaveOut);

    /// Deletes the answers that are left out.
    ///
    /// @return how many
    int dropLeftOut(Prompt prompt);

    /// The kept answers of a session that are not left out, prompt by prompt.
    List<String> kept(String session);

    /// Closes every prompt of the session that is still open, votes too, unseen; deletes what was left out.
    void endSession(String session);

    /// Deletes everything of the session that this module holds.
    void forget(String session);
}
