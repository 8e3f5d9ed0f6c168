/// Downloads and the focal point’s page behind signed links, and how the server holds out against whoever dawdles.
@ApplicationModule(allowedDependencies = {"export", "guide", "register", "rollup", "session", "language", "storage"})
@NullMarked
package org.leadershipdialogue.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
