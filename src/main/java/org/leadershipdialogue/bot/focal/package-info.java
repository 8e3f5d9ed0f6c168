/// What a focal point sees and does in the chat the bot has with them.
@NullMarked
package org.leadershipdialogue.bot.focal;

import org.jspecify.annotations.NullMarked;
