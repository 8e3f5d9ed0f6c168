/// Who was present, how we know, and every correction.
@ApplicationModule(allowedDependencies = {"session", "storage"})
@NullMarked
package org.leadershipdialogue.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
