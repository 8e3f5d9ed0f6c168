package org.leadershipdialogue.export;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Person;

/// Tells what a report says of a session beside its register.
public interface SheetFacts {

    /// The facts as they stand now; empty if there is no such session, or it has not been set up.
    Optional<Facts> of(String sessionId);

    /// What a session is called and counted by.
    ///
    /// @param edition the session's Guide in the language the session is reported in
    /// @param personnel how many work in the unit; null while nobody has said
    record Facts(
            Edition edition,
            LocalDate date,
            Person leader,
            String entity,
            String unit,
            @Nullable Integer personnel) {}
}
