/// The one database: which engine, its migrations, and the seam every write passes.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.leadershipdialogue.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
