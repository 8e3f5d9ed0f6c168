/// What each chat should show, and what each viewer sees of it.
@NullMarked
package org.leadershipdialogue.bot.chat;

import org.jspecify.annotations.NullMarked;
