/// The way in by a link: signed, for one person and one thing, and bound to the first browser that uses it.
@NullMarked
package org.leadershipdialogue.web.link;

import org.jspecify.annotations.NullMarked;
