package org.leadershipdialogue.bot.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.leadershipdialogue.bot.Keeping;
import org.leadershipdialogue.card.Kept;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.springframework.stereotype.Component;

/// Says what is kept of a session, and how long.
@Component
public class KeptFacts {

    private final Keeping keeping;
    private final Clock clock;

    KeptFacts(Keeping keeping, Clock clock) {
        this.keeping = keeping;
        this.clock = clock;
    }

    /// What is kept of this session; before the set-up, of one held today.
    public Kept of(Session session, Edition guide) {
        LocalDate held =
                Optional.ofNullable(session.plan().setUp()).map(SetUp::date).orElse(LocalDate.now(clock));
        return new Kept(
                held.plusDays(keeping.nameDays()),
                keeping.answerDays(),
                guide.support().reporting().address(),
                false);
    }
}
