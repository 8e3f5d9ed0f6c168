/// Downloads behind signed links.
@ApplicationModule(allowedDependencies = {"export", "register", "session", "language", "storage"})
@NullMarked
package org.leadershipdialogue.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
