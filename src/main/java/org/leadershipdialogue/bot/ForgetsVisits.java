package org.leadershipdialogue.bot;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.leadershipdialogue.web.PageTrace;
import org.springframework.stereotype.Component;

/// Forgets who was on which page behind a link, as long after as the names of a session.
@Component
class ForgetsVisits implements ForgetsChats {

    private final PageTrace trace;

    ForgetsVisits(PageTrace trace) {
        this.trace = trace;
    }

    @Override
    public void forgetUnheardSince(LocalDate day) {
        trace.forgetBefore(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
