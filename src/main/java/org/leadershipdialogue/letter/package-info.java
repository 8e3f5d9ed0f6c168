/// Letters that people send from their own mail program: what they say, and the address that opens them.
@ApplicationModule(allowedDependencies = {"guide", "language"})
@NullMarked
package org.leadershipdialogue.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
