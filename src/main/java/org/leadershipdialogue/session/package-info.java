/// One run of a Guide: its set-up, its place in the agenda, its clock, who holds which role, and every rule about
/// moving on.
@ApplicationModule(allowedDependencies = {"guide", "storage"})
@NullMarked
package org.leadershipdialogue.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
