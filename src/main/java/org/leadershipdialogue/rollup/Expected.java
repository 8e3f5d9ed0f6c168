package org.leadershipdialogue.rollup;

/// A manager who is expected to hold a session with a unit.
///
/// @param manager may be empty, where only the unit is known
/// @param email where to remind them; may be empty
public record Expected(String unit, String manager, String email) {

    public Expected {
        unit = Wording.tidy(unit);
        manager = Wording.tidy(manager);
        email = email.strip();
    }
}
