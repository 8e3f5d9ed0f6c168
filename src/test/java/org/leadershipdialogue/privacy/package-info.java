/// The whole application as somebody sees it who means no good, or reads what was never meant to be read.
@NullMarked
package org.leadershipdialogue.privacy;

import org.jspecify.annotations.NullMarked;
