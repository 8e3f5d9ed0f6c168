/// Wires the modules below it into one process.
@NullMarked
package org.leadershipdialogue;

import org.jspecify.annotations.NullMarked;
