/// What people do and see in a Dialogue, told against the whole application.
@NullMarked
package org.leadershipdialogue.story;

import org.jspecify.annotations.NullMarked;
