/// Looks at every setting before anything starts, and says all that is missing or wrong at once.
@ApplicationModule(allowedDependencies = {"storage", "teams"})
@NullMarked
package org.leadershipdialogue.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
