/// What the Ethics Office sees and does in the chat the bot has with each of them.
@NullMarked
package org.leadershipdialogue.bot.ethics;

import org.jspecify.annotations.NullMarked;
