package org.leadershipdialogue.answers;

import java.util.Optional;

/// Votes on a prompt, kept as [Answers] are: a person's choice can be found while the vote is open and never after.
public interface Votes {

    /// Stores the person's choice, in place of an earlier one; the first vote opens the prompt.
    ///
    /// @param choice the key of one of the choices on the card, checked by the caller
    /// @throws PromptClosed if the vote has closed
    void cast(Prompt prompt, String personId, String choice);

    /// The person's own choice; empty if there is none, and always once the vote has closed.
    Optional<String> own(Prompt prompt, String personId);

    /// How many have voted, which is all that is known before the vote closes.
    int count(Prompt prompt);

    /// Closes the vote and counts; with fewer than `showFrom` voters the choices are deleted unseen. Closing again
    /// returns the same.
    Tally close(Prompt prompt, int showFrom);

    /// The result; empty while the vote is open or nobody has voted.
    Optional<Tally> tally(Prompt prompt);
}
