package org.leadershipdialogue.answers;

/// Thrown when somebody responds to a prompt that has closed; nothing was stored.
public final class PromptClosed extends RuntimeException {

    /// Says nothing about who or what, since exceptions end up in logs.
    public PromptClosed() {
        super("The prompt has closed");
    }
}
