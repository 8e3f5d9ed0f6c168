/// One handler per verb, form, command and event: reads the turn, calls the domain, answers with a card; says what each
/// chat should show.
@ApplicationModule(
        allowedDependencies = {
            "language",
            "letter",
            "guide",
            "session",
            "register",
            "answers",
            "feedback",
            "insight",
            "rollup",
            "export",
            "card",
            "card::element",
            "teams",
            "board",
            "mail",
            "storage",
            "web",
            "rehearsal"
        })
@NullMarked
package org.leadershipdialogue.bot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
