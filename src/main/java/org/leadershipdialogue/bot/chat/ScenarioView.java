package org.leadershipdialogue.bot.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.card.Place;
import org.leadershipdialogue.card.ScenarioCard;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Readers;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// The story of a scenario, and who reads what.
@Component
class ScenarioView implements StopView {

    private final Readers readers;
    private final LeaderParts leaders;

    ScenarioView(Readers readers, LeaderParts leaders) {
        this.readers = readers;
        this.leaders = leaders;
    }

    @Override
    public Set<Stop.Kind> kinds() {
        return Set.of(Stop.Kind.SCENARIO);
    }

    @Override
    public AdaptiveCard draw(Scene scene) {
        Scenario scenario = scene.guide().scenario(scene.stop().about()).orElseThrow();
        var view = new ScenarioCard.View(
                new Place.Story(scenario.id(), scenario.minutes()),
                scenario,
                readers(scene, scenario),
                script(scene.session(), scene.guide(), scenario),
                scene.live(),
                leaders.panel(scene).kind() == Panel.Kind.ALL,
                scene.live() ? scene.session().until(scene.now()).orElse(null) : null,
                leaders.of(scene, scenario.slides()));
        return ScenarioCard.draw(view, scene.viewer(), scene.spot());
    }

    private List<ScenarioCard.Reader> readers(Scene scene, Scenario scenario) {
        Map<String, Person> taken = readers.taken(scene.session().id(), scenario.id());
        return taken.entrySet().stream()
                .map(part -> new ScenarioCard.Reader(
                        part.getKey(),
                        part.getValue().name(),
                        part.getValue().id().equals(scene.looker().personId())))
                .toList();
    }

    /// The first scenario is introduced with what the Guide says of all of them.
    private static List<String> script(Session session, Edition guide, Scenario scenario) {
        boolean first = session.plan().agenda().stops().stream()
                .filter(stop -> stop.kind() == Stop.Kind.SCENARIO)
                .findFirst()
                .filter(stop -> stop.about().equals(scenario.id()))
                .isPresent();
        List<String> script = new ArrayList<>(first ? guide.selection().script() : List.of());
        script.addAll(scenario.script());
        return script;
    }
}
