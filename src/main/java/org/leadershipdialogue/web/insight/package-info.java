/// The page on which the Ethics Office reads what all sessions say together.
@NullMarked
package org.leadershipdialogue.web.insight;

import org.jspecify.annotations.NullMarked;
