package org.leadershipdialogue.rollup;

/// People whom the settings name for an office, by directory id or e-mail address.
public interface NamedPeople {

    /// Whether they name nobody.
    boolean nobody();

    /// Whether they name this person.
    boolean has(Identity who);
}
