/// How many requests a second, measured; run by hand, never as a test.
@NullMarked
package org.leadershipdialogue.load;

import org.jspecify.annotations.NullMarked;
