/// Turns message keys into words: ICU bundles, text direction, dates and lists of one language.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.leadershipdialogue.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
