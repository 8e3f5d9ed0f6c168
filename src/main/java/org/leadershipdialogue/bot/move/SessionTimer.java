package org.leadershipdialogue.bot.move;

import org.leadershipdialogue.storage.TimerHandler;

/// A timer about a session, named by its id, that means nothing once the session is over: then it is cancelled, in the
/// transaction that ends the session.
public interface SessionTimer extends TimerHandler {}
