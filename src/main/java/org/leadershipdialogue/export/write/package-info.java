/// Files written from the models; nothing is decided here but how it looks.
@NullMarked
package org.leadershipdialogue.export.write;

import org.jspecify.annotations.NullMarked;
