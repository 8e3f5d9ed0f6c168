/// Adaptive Card values and the views and forms built from them; pure.
@ApplicationModule(
        allowedDependencies = {
            "language",
            "letter",
            "guide",
            "session",
            "register",
            "answers",
            "feedback",
            "rollup",
            "insight"
        })
@NullMarked
package org.leadershipdialogue.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
