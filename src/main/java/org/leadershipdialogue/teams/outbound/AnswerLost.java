package org.leadershipdialogue.teams.outbound;

import java.io.IOException;

/// Marks a failure after a connection stood: the request may have been carried out.
final class AnswerLost extends IOException {

    private static final long serialVersionUID = 1L;

    AnswerLost(IOException cause) {
        super("no answer", cause);
    }
}
