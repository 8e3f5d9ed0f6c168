package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Set;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.TopicCard;
import org.leadershipdialogue.guide.Topic;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// A card of the introduction; it stays as it is, to look up.
@Component
class TopicView implements StopView {

    private final LeaderParts leaders;

    TopicView(LeaderParts leaders) {
        this.leaders = leaders;
    }

    @Override
    public Set<Stop.Kind> kinds() {
        return Set.of(Stop.Kind.TOPIC);
    }

    @Override
    public AdaptiveCard draw(Scene scene) {
        Topic topic = scene.guide().introduction().stream()
                .filter(each -> each.id().equals(scene.stop().about()))
                .findFirst()
                .orElseThrow();
        var rules = topic.invites().contains(Topic.Invitation.OWN_RULE)
                ? scene.session().progress().ownRules()
                : List.<String>of();
        var view = new TopicCard.View(
                Places.introduction(scene.guide(), scene.stop()), topic, rules, leaders.of(scene, topic.slides()));
        return TopicCard.draw(view, scene.viewer(), scene.spot());
    }
}
