package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.answers.Closed;
import org.leadershipdialogue.answers.Said;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.LeaderPart;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.card.Place;
import org.leadershipdialogue.card.QuestionCard;
import org.leadershipdialogue.card.SaidCard;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// A question, from the talk to what was said.
@Component
class QuestionView implements StopView {

    private final Answers answers;
    private final Talks talks;
    private final LeaderParts leaders;

    QuestionView(Answers answers, Talks talks, LeaderParts leaders) {
        this.answers = answers;
        this.talks = talks;
        this.leaders = leaders;
    }

    @Override
    public Set<Stop.Kind> kinds() {
        return Set.of(Stop.Kind.QUESTION);
    }

    @Override
    public AdaptiveCard draw(Scene scene) {
        Question question = scene.guide().question(scene.stop().about()).orElseThrow();
        Place.Ask place = Places.question(scene.session(), scene.guide(), scene.stop());
        LeaderPart leader = leaders.of(scene, question.slides());
        if (scene.visit().beat() == Visit.Beat.SAID) {
            return said(scene, place, question, leader);
        }
        var view = new QuestionCard.View(place, question, shownPoints(scene, question), talks.of(scene), leader);
        return scene.live()
                ? QuestionCard.draw(view, scene.viewer(), scene.spot())
                : QuestionCard.settled(view, scene.viewer(), scene.spot());
    }

    private AdaptiveCard said(Scene scene, Place place, Question question, @Nullable LeaderPart leader) {
        return draw(
                scene,
                new SaidCard.View(
                        place,
                        question.heading(),
                        said(answers, scene),
                        dropped(answers, scene),
                        shownPoints(scene, question),
                        leaders.panel(scene).kind() == Panel.Kind.ALL,
                        talks.of(scene),
                        question,
                        leader));
    }

    private static List<Question.Point> shownPoints(Scene scene, Question question) {
        return scene.session().progress().pointsShown().contains(scene.stop().key()) ? question.points() : List.of();
    }

    static AdaptiveCard draw(Scene scene, SaidCard.View view) {
        return scene.live()
                ? SaidCard.draw(view, scene.viewer(), scene.spot())
                : SaidCard.settled(view, scene.viewer(), scene.spot());
    }

    static List<SaidCard.Answer> said(Answers answers, Scene scene) {
        return answers.said(Prompts.of(scene.session(), scene.visit())).stream()
                .map(said -> new SaidCard.Answer(said.id(), said.text(), state(said)))
                .toList();
    }

    static int dropped(Answers answers, Scene scene) {
        return answers.closed(Prompts.of(scene.session(), scene.visit()))
                .map(Closed::dropped)
                .orElse(0);
    }

    private static SaidCard.State state(Said said) {
        if (said.leftOut()) {
            return SaidCard.State.LEFT_OUT;
        }
        return said.kept() ? SaidCard.State.KEPT : SaidCard.State.SHOWN;
    }
}
