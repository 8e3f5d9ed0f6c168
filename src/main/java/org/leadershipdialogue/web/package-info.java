/// Downloads, and the pages of focal points and of the Ethics Office, behind signed links, and how the server holds out
/// against whoever dawdles.
@ApplicationModule(
        allowedDependencies = {
            "export",
            "guide",
            "register",
            "rollup",
            "insight",
            "session",
            "language",
            "letter",
            "storage"
        })
@NullMarked
package org.leadershipdialogue.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
