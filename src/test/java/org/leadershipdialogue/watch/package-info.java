/// What operators see, held against a session that was really led.
@NullMarked
package org.leadershipdialogue.watch;

import org.jspecify.annotations.NullMarked;
