/// The papers of a session and of an entity: one model of each, written as PDF, XLSX, CSV or text.
@ApplicationModule(allowedDependencies = {"guide", "language", "session", "register", "feedback", "rollup", "insight"})
@NullMarked
package org.leadershipdialogue.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
