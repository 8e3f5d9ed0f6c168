package org.leadershipdialogue.bot;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.leadershipdialogue.web.RollUpTrace;
import org.springframework.stereotype.Component;

/// Forgets who was on the page of which roll-up, as long after as the names of a session.
@Component
class ForgetsVisits implements ForgetsChats {

    private final RollUpTrace trace;

    ForgetsVisits(RollUpTrace trace) {
        this.trace = trace;
    }

    @Override
    public void forgetUnheardSince(LocalDate day) {
        trace.forgetBefore(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
