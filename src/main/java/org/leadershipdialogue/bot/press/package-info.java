/// One handler per kind of button.
@NullMarked
package org.leadershipdialogue.bot.press;

import org.jspecify.annotations.NullMarked;
