/// What operators see of the running process: how its parts are, and traces without anybody's words.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.leadershipdialogue.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
