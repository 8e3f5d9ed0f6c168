/// The chats in which those who hold an office have a card of their own, and how they are known.
@NullMarked
package org.leadershipdialogue.bot.office;

import org.jspecify.annotations.NullMarked;
