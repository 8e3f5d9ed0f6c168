/// The few Adaptive Card elements we use, as values: what they serialize to is exactly what is written here.
@NamedInterface("element")
@NullMarked
package org.leadershipdialogue.card.element;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
