package org.leadershipdialogue.teams.inbound;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Tells the operator how to mend a start refused by [RehearsalReachable].
final class RehearsalReachableAnalyzer extends AbstractFailureAnalyzer<RehearsalReachable> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RehearsalReachable cause) {
        return new FailureAnalysis(cause.getMessage(), """
                Do one of these:
                  to serve Teams:      set dialogue.teams.app-id and its credential
                  to rehearse here:    set server.address=127.0.0.1
                  to rehearse inside a container whose port is published on loopback alone:
                                       set dialogue.rehearsal.allow-remote=true
                """, cause);
    }
}
