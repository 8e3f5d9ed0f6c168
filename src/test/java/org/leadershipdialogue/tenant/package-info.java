/// A Teams of our own, written from Microsoft's documentation alone, that plays whole Dialogues with the bot as it
/// runs in production.
///
/// It shares no class with the rehearsal and none with the bot's cards: what both of them believe wrongly is caught
/// here.
@NullMarked
package org.leadershipdialogue.tenant;

import org.jspecify.annotations.NullMarked;
