/// Requests to Teams' connector: one client, our own tokens, an honest outcome for each.
@NullMarked
package org.leadershipdialogue.teams.outbound;

import org.jspecify.annotations.NullMarked;
