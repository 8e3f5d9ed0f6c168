/// Makes each chat show what is wanted.
@ApplicationModule(allowedDependencies = {"teams", "storage"})
@NullMarked
package org.leadershipdialogue.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
