package org.leadershipdialogue.web;

import java.time.Instant;

/// Who was on the page of which entity's roll-up.
public interface RollUpTrace {

    /// Forgets who was there before that moment, and visits that are over.
    void forgetBefore(Instant moment);
}
