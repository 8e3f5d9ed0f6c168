package org.leadershipdialogue.bot.clock;

import java.time.Instant;
import java.util.Optional;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Telling;
import org.leadershipdialogue.bot.move.Afterwards;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Sessions;
import org.leadershipdialogue.storage.TimerHandler;
import org.springframework.stereotype.Component;

/// Ends *How was it?*: the button goes, and whoever leads is told where enough people replied.
@Component
class AssessmentEnd implements TimerHandler {

    private final Sessions sessions;
    private final Assessments assessments;
    private final Board board;
    private final Telling telling;

    AssessmentEnd(Sessions sessions, Assessments assessments, Board board, Telling telling) {
        this.sessions = sessions;
        this.assessments = assessments;
        this.board = board;
        this.telling = telling;
    }

    @Override
    public String kind() {
        return Afterwards.ASSESSMENT_END;
    }

    @Override
    public Optional<Instant> ring(String about) {
        if (assessments.end(about)) {
            sessions.find(about).filter(session -> !session.forgotten()).ifPresent(this::show);
        }
        return Optional.empty();
    }

    private void show(Session session) {
        board.changed(session.chat().conversationId());
        if (!assessments.ratings(session.id()).isEmpty()) {
            telling.leader(
                    session, "closing.results", "unit", session.plan().decided().unit());
        }
    }
}
