package org.leadershipdialogue.bot.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.answers.Prompt;
import org.leadershipdialogue.answers.Tally;
import org.leadershipdialogue.answers.Votes;
import org.leadershipdialogue.bot.Ballot;
import org.leadershipdialogue.bot.Election;
import org.leadershipdialogue.bot.Extras;
import org.leadershipdialogue.bot.Prompts;
import org.leadershipdialogue.card.AdaptiveCard;
import org.leadershipdialogue.card.LeaderPart;
import org.leadershipdialogue.card.Place;
import org.leadershipdialogue.card.VoteCard;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.Stop;
import org.leadershipdialogue.session.Visit;
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
        boolean open = scene.live()
                && scene.visit().beat() == Visit.Beat.TALK
                && (scene.session().phase().rests() || scene.session().takesVotes(scene.now()));
        return open ? open(scene) : VoteCard.closed(outcome(scene), scene.viewer(), scene.spot());
    }

    private AdaptiveCard open(Scene scene) {
        Prompt prompt = Prompts.of(scene.session(), scene.visit());
        Ballot own = own(scene, prompt);
        List<VoteCard.Option> options = scene.guide().scenarios().stream()
                .map(each -> new VoteCard.Option(each.id(), each.shortTitle(), each.theme(), own.holds(each.id())))
                .toList();
        LeaderPart leader = leader(scene);
        var view = new VoteCard.View(
                options,
                scene.guide().selection().choose(),
                votes.count(prompt),
                scene.session().phase().rests()
                        ? null
                        : scene.session().until(scene.now()).orElse(null),
                leader == null ? null : leader.leadingTo(new Place.Result()));
        return VoteCard.draw(view, scene.viewer(), scene.spot());
    }

    private Ballot own(Scene scene, Prompt prompt) {
        String person = scene.looker().personId();
        return person == null
                ? Ballot.EMPTY
                : votes.own(prompt, person).map(Ballot::of).orElse(Ballot.EMPTY);
    }

    /// How the vote came out; until its choices are counted, which a clock does that may be a moment late, nobody
    /// knows.
    private VoteCard.Outcome outcome(Scene scene) {
        Session session = scene.session();
        Optional<Tally> tally = votes.tally(Prompts.of(session, scene.visit()));
        Election election = Election.of(
                scene.guide().scenarios().stream().map(Scenario::id).toList(),
                tally.orElse(new Tally(0, Map.of())),
                scene.guide().selection().choose());
        List<String> held = scene.live() ? election.sure() : Extras.held(session);
        boolean chooses = scene.live() && tally.isPresent() && !election.decided();
        LeaderPart leader = leader(scene);
        return new VoteCard.Outcome(
                scene.guide().scenarios().stream()
                        .map(each -> result(each, election, held))
                        .toList(),
                election.voters(),
                election.decided() && held.equals(election.sure()),
                chooses ? election.ways() : List.of(),
                session.roles().leader().map(Person::name).orElse(""),
                leader == null ? null : leader.leadingTo(chooses ? null : next(scene, held)));
    }

    private @Nullable LeaderPart leader(Scene scene) {
        return leaders.of(scene, scene.guide().selection().slides());
    }

    private static Place next(Scene scene, List<String> held) {
        return held.isEmpty()
                ? new Place.Result()
                : new Place.Story(
                        held.getFirst(),
                        scene.guide().scenario(held.getFirst()).orElseThrow().minutes());
    }

    private static VoteCard.Result result(Scenario scenario, Election election, List<String> held) {
        Integer counted = election.counts().isEmpty() ? null : election.counts().getOrDefault(scenario.id(), 0);
        return new VoteCard.Result(scenario.id(), scenario.shortTitle(), counted, held.contains(scenario.id()));
    }
}
