/// Loads and checks a year's Guide and hands it out as immutable values in each language.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.leadershipdialogue.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
