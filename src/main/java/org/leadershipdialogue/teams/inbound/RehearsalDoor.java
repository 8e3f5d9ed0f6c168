package org.leadershipdialogue.teams.inbound;

import com.microsoft.bot.schema.Activity;
import java.util.List;
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
    public Entry knock(List<String> authorization, String remoteAddress) {
        if (!allowRemote && !TrustedHosts.isThisMachine(remoteAddress)) {
            throw TurnedAway.stranger("another machine, to a rehearsal");
        }
        return this::admit;
    }

    private void admit(Activity activity) {
        if (!hosts.trusts(activity.getServiceUrl())) {
            throw TurnedAway.stranger("a connector on another machine, to a rehearsal");
        }
    }
}
