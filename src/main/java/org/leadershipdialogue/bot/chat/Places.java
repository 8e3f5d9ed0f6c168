package org.leadershipdialogue.bot.chat;

import java.util.List;
import org.leadershipdialogue.card.Place;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.guide.Topic;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;

/// Names the stops of a session's agenda as cards do.
final class Places {

    private Places() {}

    static Place of(Session session, Edition guide, Stop stop) {
        return switch (stop.kind()) {
            case SIGN_IN -> new Place.SignIn();
            case TOPIC -> introduction(guide, stop);
            case OPENING -> new Place.Opening((int) stop.planned().toMinutes());
            case VOTE -> new Place.Vote();
            case SCENARIO ->
                new Place.Story(
                        stop.about(), guide.scenario(stop.about()).orElseThrow().minutes());
            case QUESTION -> question(session, guide, stop);
            case MESSAGES -> new Place.Messages(stop.about());
            case RECAP -> new Place.Recap();
        };
    }

    static Place.Introduction introduction(Edition guide, Stop stop) {
        List<Topic> topics = guide.introduction();
        List<String> ids = topics.stream().map(Topic::id).toList();
        int index = ids.indexOf(stop.about());
        return new Place.Introduction(
                index + 1, topics.size(), topics.get(index).shortTitle());
    }

    /// Questions are counted as they are held: one that was unticked leaves no gap.
    static Place.Ask question(Session session, Edition guide, Stop stop) {
        Scenario scenario = scenario(guide, stop);
        List<String> held = session.plan().agenda().stops().stream()
                .filter(other -> other.kind() == Stop.Kind.QUESTION)
                .map(Stop::about)
                .filter(id -> scenario.question(id).isPresent())
                .toList();
        return new Place.Ask(scenario.id(), held.indexOf(stop.about()) + 1, held.size());
    }

    static Scenario scenario(Edition guide, Stop question) {
        return guide.scenarios().stream()
                .filter(scenario -> scenario.question(question.about()).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
