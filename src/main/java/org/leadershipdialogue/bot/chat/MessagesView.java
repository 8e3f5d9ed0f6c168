package org.leadershipdialogue.bot.chat;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.bot.Extras;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.MessagesCard;
import org.leadershipdialogue.card.Place;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// What to take from a scenario; after the last one, what the time that is left allows.
@Component
class MessagesView implements StopView {

    private final LeaderParts leaders;

    MessagesView(LeaderParts leaders) {
        this.leaders = leaders;
    }

    @Override
    public Set<Stop.Kind> kinds() {
        return Set.of(Stop.Kind.MESSAGES);
    }

    @Override
    public AdaptiveCard draw(Scene scene) {
        Scenario scenario = scene.guide().scenario(scene.stop().about()).orElseThrow();
        var view = new MessagesCard.View(
                new Place.Messages(scenario.id()),
                scenario,
                scene.led() && scene.live() ? another(scene) : null,
                leaders.of(scene, scenario.keyMessages().slides()));
        return MessagesCard.draw(view, scene.viewer(), scene.spot());
    }

    private static MessagesCard.@Nullable Another another(Scene scene) {
        Session session = scene.session();
        boolean last = session.plan()
                .agenda()
                .after(scene.visit().stop())
                .filter(stop -> stop.kind() == Stop.Kind.RECAP)
                .isPresent();
        Optional<Scenario> extra = Extras.of(session, scene.guide());
        if (!last || extra.isEmpty()) {
            return null;
        }
        int spare = -session.pace(scene.now()).minutesBehind();
        return new MessagesCard.Another(
                Extras.held(session).size() + 1, extra.get().minutes().least(), spare);
    }
}
