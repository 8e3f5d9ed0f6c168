/// What the Ethics Office learns of all sessions together, and of none by itself.
@ApplicationModule(allowedDependencies = {"guide", "session", "feedback", "rollup", "storage"})
@NullMarked
package org.leadershipdialogue.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
