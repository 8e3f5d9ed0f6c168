/// What was said, voted and parked, in a form that cannot be joined to the register.
@ApplicationModule(allowedDependencies = {"guide", "session", "storage"})
@NullMarked
package org.leadershipdialogue.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
