/// The protocol alone: tokens, activities, roster, dialogs, connector, rates.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.leadershipdialogue.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
