package org.leadershipdialogue.bot;

import java.time.LocalDate;

/// Keeps something of chats beside their sessions, and forgets it when nothing was heard of them for long.
public interface ForgetsChats {

    /// Forgets the chats nothing was heard of since that day; whatever is heard of again is told anew.
    void forgetUnheardSince(LocalDate day);
}
