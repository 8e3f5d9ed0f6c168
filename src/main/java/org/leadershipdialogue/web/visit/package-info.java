/// Pages behind a link: the door, the visit of one browser, who was there, and the forms it sends.
@NullMarked
package org.leadershipdialogue.web.visit;

import org.jspecify.annotations.NullMarked;
