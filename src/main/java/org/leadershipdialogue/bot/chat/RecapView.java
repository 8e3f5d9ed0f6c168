package org.leadershipdialogue.bot.chat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.ParkedQuestions;
import org.leadershipdialogue.bot.Extras;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.RecapCard;
import org.leadershipdialogue.feedback.Assessments;
import org.leadershipdialogue.register.Register;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// The end of a session; for the leader, the papers too.
@Component
class RecapView implements StopView {

    private final Register register;
    private final Answers answers;
    private final ParkedQuestions parked;
    private final Assessments assessments;
    private final Checklists checklists;
    private final LeaderParts leaders;

    RecapView(
            Register register,
            Answers answers,
            ParkedQuestions parked,
            Assessments assessments,
            Checklists checklists,
            LeaderParts leaders) {
        this.register = register;
        this.answers = answers;
        this.parked = parked;
        this.assessments = assessments;
        this.checklists = checklists;
        this.leaders = leaders;
    }

    @Override
    public Set<Stop.Kind> kinds() {
        return Set.of(Stop.Kind.RECAP);
    }

    @Override
    public AdaptiveCard draw(Scene scene) {
        Session session = scene.session();
        var view = new RecapCard.View(
                scene.guide().conclusion(),
                session.roles().leader().map(Person::name).orElse(""),
                totals(session),
                assessments
                        .openUntil(session.id())
                        .map(until -> LocalDate.ofInstant(until, ZoneOffset.UTC))
                        .orElse(null),
                session.phase().isOver(),
                scene.led() && session.phase().isOver() ? checklists.of(session, scene.guide()) : null,
                leaders.of(scene, scene.guide().conclusion().recapSlides()));
        return RecapCard.draw(view, scene.viewer(), scene.spot());
    }

    private RecapCard.Totals totals(Session session) {
        int said = session.progress().visits().stream()
                .map(visit -> Prompts.of(session, visit))
                .distinct()
                .mapToInt(prompt -> answers.said(prompt).size())
                .sum();
        int questions = parked.list(session.id()).size();
        return new RecapCard.Totals(
                register.present(session.id()), Extras.held(session).size(), said, questions);
    }
}
