package org.leadershipdialogue.web;

import java.time.Instant;

/// Who was on which page behind a link.
public interface PageTrace {

    /// Forgets who was there before that moment, and visits that are over.
    void forgetBefore(Instant moment);
}
