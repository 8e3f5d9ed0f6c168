/// What can be typed to the bot.
@NullMarked
package org.leadershipdialogue.bot.command;

import org.jspecify.annotations.NullMarked;
