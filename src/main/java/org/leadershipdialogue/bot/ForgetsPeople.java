package org.leadershipdialogue.bot;

/// Keeps something of people beside their sessions, and forgets it when they wish to be erased.
public interface ForgetsPeople {

    /// Forgets the person until they write again; nothing where nothing is kept.
    void forget(String personId);
}
