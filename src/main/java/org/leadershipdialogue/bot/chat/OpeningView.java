package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Set;
import org.leadershipdialogue.answers.Answers;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.LeaderPart;
import org.leadershipdialogue.card.OpeningCard;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.card.Place;
import org.leadershipdialogue.card.SaidCard;
import org.leadershipdialogue.guide.Opening;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
import org.springframework.stereotype.Component;

/// The opening activity: the leader's own story and one question to the group.
@Component
class OpeningView implements StopView {

    private final Answers answers;
    private final Talks talks;
    private final LeaderParts leaders;
    private final Notes notes;

    OpeningView(Answers answers, Talks talks, LeaderParts leaders, Notes notes) {
        this.answers = answers;
        this.talks = talks;
        this.leaders = leaders;
        this.notes = notes;
    }

    @Override
    public Set<Stop.Kind> kinds() {
        return Set.of(Stop.Kind.OPENING);
    }

    @Override
    public AdaptiveCard draw(Scene scene) {
        Opening opening = scene.guide().opening();
        Place.Opening place = new Place.Opening((int) scene.stop().planned().toMinutes());
        LeaderPart leader = leaders.of(scene, opening.slides());
        String name = scene.session().roles().leader().map(Person::name).orElse("");
        if (scene.visit().beat() == Visit.Beat.SAID) {
            boolean all = leaders.panel(scene).kind() == Panel.Kind.ALL;
            String question = opening.question().replace("{leader}", name);
            var view = new SaidCard.View(
                    place,
                    question,
                    QuestionView.said(answers, scene),
                    QuestionView.dropped(answers, scene),
                    List.of(),
                    all,
                    talks.of(scene),
                    null,
                    leader);
            return QuestionView.draw(scene, view);
        }
        List<String> own = leader == null ? List.of() : notes.of(scene.session().id(), scene.looker());
        var view = new OpeningCard.View(place, opening, name, talks.of(scene), own, leader);
        return scene.live()
                ? OpeningCard.draw(view, scene.viewer(), scene.spot())
                : OpeningCard.settled(view, scene.viewer(), scene.spot());
    }
}
