package org.leadershipdialogue.storage;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/// Says how to mend a missing secret instead of printing a stack trace.
final class SecretMissingAnalyzer extends AbstractFailureAnalyzer<SecretMissing> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SecretMissing cause) {
        return new FailureAnalysis(cause.getMessage(), """
                Make a secret with `openssl rand -hex 32` and set it as dialogue.secret, for example as the \
                environment variable DIALOGUE_SECRET.""", cause);
    }
}
