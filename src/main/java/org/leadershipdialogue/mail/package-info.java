/// Sends e-mail by the mailbox the operator configured.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.leadershipdialogue.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
