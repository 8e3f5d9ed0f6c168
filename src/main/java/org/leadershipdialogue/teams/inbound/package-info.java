/// The one door activities come in by: who may enter, what they say, what they are answered.
@NullMarked
package org.leadershipdialogue.teams.inbound;

import org.jspecify.annotations.NullMarked;
