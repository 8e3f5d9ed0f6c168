/// The page on which a focal point works on the roll-up of an entity.
@NullMarked
package org.leadershipdialogue.web.rollup;

import org.jspecify.annotations.NullMarked;
