/// What a manager who is expected to hold a session sees and does in the chat the bot has with them.
@NullMarked
package org.leadershipdialogue.bot.manager;

import org.jspecify.annotations.NullMarked;
