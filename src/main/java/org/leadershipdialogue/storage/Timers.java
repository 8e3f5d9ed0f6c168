package org.leadershipdialogue.storage;

import java.time.Instant;

/// Sets what happens later, and once: a row in the database, so that it survives a restart and rings on one
/// node only.
///
/// Write a [TimerHandler] for each kind, and set its timers in the transaction that gives the reason:
/// ```java
/// writes.inTransaction(() -> {
///     sessions.save(session);
///     timers.set(TakeOver.KIND, session.id(), lastMove.plus(SILENCE));
/// });
/// ```
/// A timer rings within ten seconds of its time (`dialogue.timers-every`), late if nothing ran at that time,
/// and never early. It rings once; only a node that died while it rang makes it ring again. So the handler
/// asks, in the transaction in which it acts, whether there is still a reason: what is cancelled while it
/// rings comes too late. What ends with a session is a `SessionTimer` of `bot.move`: closing cancels it.
public interface Timers {

    /// Sets the timer of this kind about this, or moves it there if it was set before.
    ///
    /// Joins the caller's transaction: rolled back with it. Called while the timer rings, it rings again.
    ///
    /// @param kind the [TimerHandler#kind()] of its handler
    /// @param about what it is about, such as a session's id: no spaces, nothing personal
    /// @param at when; a time that has passed means now
    void set(String kind, String about, Instant at);

    /// Takes the timer away; nothing happens if there is none. Joins the caller's transaction.
    void cancel(String kind, String about);
}
