/// The leader feedback form and the anonymous assessment of the facilitator.
@ApplicationModule(allowedDependencies = {"guide", "session", "register", "answers", "storage"})
@NullMarked
package org.leadershipdialogue.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
