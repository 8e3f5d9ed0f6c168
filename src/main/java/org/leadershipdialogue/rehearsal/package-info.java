/// A Teams of our own on this machine: a Bot Connector, a page, a simulated group.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.leadershipdialogue.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
