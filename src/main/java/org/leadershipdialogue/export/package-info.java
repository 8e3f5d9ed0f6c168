/// One report model, written as CSV.
@ApplicationModule(allowedDependencies = {"guide", "language", "session", "register", "feedback"})
@NullMarked
package org.leadershipdialogue.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
