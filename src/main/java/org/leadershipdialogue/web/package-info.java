/// Downloads behind signed links, and how the server holds out against whoever dawdles.
@ApplicationModule(allowedDependencies = {"export", "register", "rollup", "session", "language", "storage"})
@NullMarked
package org.leadershipdialogue.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
