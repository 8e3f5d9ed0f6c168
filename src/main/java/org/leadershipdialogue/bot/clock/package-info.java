/// What happens by itself as time passes.
@NullMarked
package org.leadershipdialogue.bot.clock;

import org.jspecify.annotations.NullMarked;
