package org.leadershipdialogue.register;

/// A typed name that cannot stand on the register; says why, never what was typed.
public final class InvalidName extends RuntimeException {

    /// What is wrong with the name.
    public enum Reason {
        /// Nothing is left once blanks and invisible characters are gone.
        EMPTY,
        /// It has more than [Register#LONGEST_NAME] characters.
        TOO_LONG
    }

    private final Reason reason;

    InvalidName(Reason reason) {
        super("The name is " + (reason == Reason.EMPTY ? "empty" : "too long"));
        this.reason = reason;
    }

    /// What to say to the person who typed it.
    public Reason reason() {
        return reason;
    }
}
