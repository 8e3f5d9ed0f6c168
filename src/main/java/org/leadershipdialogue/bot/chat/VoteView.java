package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.answers.Votes;
import org.leadershipdialogue.bot.Ballot;
import org.leadershipdialogue.bot.Extras;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.VoteCard;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Stop;
import org.springframework.stereotype.Component;

/// The vote for the scenarios, and its result.
@Component
class VoteView implements StopView {

    private final Votes votes;
    private final LeaderParts leaders;

    VoteView(Votes votes, LeaderParts leaders) {
        this.votes = votes;
        this.leaders = leaders;
    }

    @Override
    public Set<Stop.Kind> kinds() {
        return Set.of(Stop.Kind.VOTE);
    }

    @Override
    public AdaptiveCard draw(Scene scene) {
        Prompt prompt = Prompts.of(scene.session(), scene.visit());
        return scene.live()
                ? open(scene, prompt)
                : VoteCard.settled(results(scene, prompt), scene.viewer(), scene.spot());
    }

    private AdaptiveCard open(Scene scene, Prompt prompt) {
        Ballot own = own(scene, prompt);
        List<VoteCard.Option> options = scene.guide().scenarios().stream()
                .map(each -> new VoteCard.Option(each.id(), each.shortTitle(), each.theme(), own.holds(each.id())))
                .toList();
        var view = new VoteCard.View(
                options,
                scene.guide().selection().choose(),
                votes.count(prompt),
                null,
                leaders.of(scene, scene.guide().selection().slides()));
        return VoteCard.draw(view, scene.viewer(), scene.spot());
    }

    private Ballot own(Scene scene, Prompt prompt) {
        String person = scene.looker().personId();
        return person == null
                ? Ballot.EMPTY
                : votes.own(prompt, person).map(Ballot::of).orElse(Ballot.EMPTY);
    }

    private List<VoteCard.Result> results(Scene scene, Prompt prompt) {
        Map<String, Integer> counts = votes.tally(prompt)
                .map(tally -> Ballot.counted(tally.choices()))
                .orElse(Map.of());
        List<String> held = Extras.held(scene.session());
        return scene.guide().scenarios().stream()
                .map(each -> result(each, counts, held))
                .toList();
    }

    private static VoteCard.Result result(Scenario scenario, Map<String, Integer> counts, List<String> held) {
        return new VoteCard.Result(
                scenario.id(),
                scenario.shortTitle(),
                counts.getOrDefault(scenario.id(), 0),
                held.contains(scenario.id()));
    }
}
