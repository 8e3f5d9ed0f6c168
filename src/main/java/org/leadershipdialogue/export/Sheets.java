package org.leadershipdialogue.export;

import java.util.Optional;

/// Writes the reports of a session as files, with what is known at that moment.
public interface Sheets {

    /// The sign-in sheet; empty if there is no such session, or it has not been set up.
    Optional<SheetFile> signInSheet(String sessionId, Format format);
}
