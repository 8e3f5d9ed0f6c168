/// Pages of ours as browsers get them: plain HTML that works without scripts, with everything else shut off.
@NullMarked
package org.leadershipdialogue.web.page;

import org.jspecify.annotations.NullMarked;
