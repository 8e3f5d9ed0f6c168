/// The one database: which engine, its migrations, the seam every write passes, and the timers kept in it.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.leadershipdialogue.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
