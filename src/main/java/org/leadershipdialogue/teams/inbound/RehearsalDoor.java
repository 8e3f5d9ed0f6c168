package org.leadershipdialogue.teams.inbound;

import com.microsoft.bot.schema.Activity;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.TrustedHosts;

/// Without credentials nobody can prove anything: only this machine is let in, speaking of a connector on this machine.
final class RehearsalDoor implements Doorkeeper {

    private final TrustedHosts hosts;
    private final boolean allowRemote;

    RehearsalDoor(TrustedHosts hosts, boolean allowRemote) {
        this.hosts = hosts;
        this.allowRemote = allowRemote;
    }

    @Override
    public void admit(@Nullable String authorization, String remoteAddress, Activity activity) {
        if (!allowRemote && !TrustedHosts.isThisMachine(remoteAddress)) {
            throw new TurnedAway("a rehearsal listens to its own machine alone");
        }
        if (!hosts.trusts(activity.getServiceUrl())) {
            throw new TurnedAway("a rehearsal's connector is on its own machine");
        }
    }
}
