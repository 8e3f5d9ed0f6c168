/// Activities as JSON, in the shape Teams really sends them.
@NullMarked
package org.leadershipdialogue.teams.activity;

import org.jspecify.annotations.NullMarked;
