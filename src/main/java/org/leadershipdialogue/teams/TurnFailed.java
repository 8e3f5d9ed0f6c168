package org.leadershipdialogue.teams;

/// A turn that went wrong, with what to say of it to whoever caused it, in their language.
///
/// Its cause is what is logged.
public final class TurnFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String apology;

    /// @param apology tells nothing of the fault, nor of what was asked
    public TurnFailed(String apology, RuntimeException cause) {
        super(cause);
        this.apology = apology;
    }

    /// What to say.
    public String apology() {
        return apology;
    }
}
