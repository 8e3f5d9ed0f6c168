/// Counts across the sessions of an entity, who has not reported, and the certification; never a participant's name.
@ApplicationModule(allowedDependencies = {"guide", "session", "register", "storage"})
@NullMarked
package org.leadershipdialogue.rollup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
