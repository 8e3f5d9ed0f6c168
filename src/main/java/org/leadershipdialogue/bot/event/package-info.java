/// What Teams tells of chats and meetings.
@NullMarked
package org.leadershipdialogue.bot.event;

import org.jspecify.annotations.NullMarked;
