package org.leadershipdialogue.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.guide.Agenda.Kind;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.guide.Topic;

/// Makes the agenda of one session out of a Guide and what was set up; the Guide's minutes are the plan.
public final class Planner {

    private static final Duration STORY = Duration.ofMinutes(5);
    private static final Duration MESSAGES = Duration.ofMinutes(3);

    private final Edition guide;
    private final SetUp setUp;
    private final List<Stop> stops = new ArrayList<>();

    private Planner(Edition guide, SetUp setUp) {
        this.guide = guide;
        this.setUp = setUp;
    }

    /// The plan for a set-up; where the group votes, the agenda after the vote holds what the Guide would give first.
    public static Plan plan(Edition guide, SetUp setUp) {
        List<String> scenarios = setUp.groupVotes()
                ? guide.scenarios().stream()
                        .limit(guide.selection().choose())
                        .map(Scenario::id)
                        .toList()
                : setUp.scenarios();
        return plan(guide, setUp, scenarios);
    }

    /// The plan for these scenarios in this order.
    public static Plan plan(Edition guide, SetUp setUp, List<String> scenarios) {
        Planner planner = new Planner(guide, setUp);
        planner.introduction();
        planner.add("opening", Stop.Kind.OPENING, null, planner.minutes(Kind.OPENING));
        planner.scenarios(scenarios);
        planner.add("recap", Stop.Kind.RECAP, null, planner.minutes(Kind.CONCLUSION));
        return new Plan(setUp, new Agenda(planner.stops));
    }

    private void introduction() {
        List<Topic> topics = guide.introduction();
        Duration each = minutes(Kind.INTRODUCTION).dividedBy(topics.size() + 1L);
        add("sign-in", Stop.Kind.SIGN_IN, null, each);
        for (int number = 1; number <= topics.size(); number++) {
            add(
                    "introduction-" + number,
                    Stop.Kind.TOPIC,
                    topics.get(number - 1).id(),
                    each);
        }
    }

    private void scenarios(List<String> ids) {
        Duration choosing = Duration.ofMinutes(guide.selection().minutes());
        if (setUp.groupVotes()) {
            add("vote", Stop.Kind.VOTE, null, choosing);
        }
        Duration each = minutes(Kind.SCENARIOS)
                .minus(choosing)
                .dividedBy(guide.selection().choose());
        for (String id : ids) {
            boolean introduces = !setUp.groupVotes() && id.equals(ids.getFirst());
            guide.scenario(id)
                    .ifPresent(scenario -> scenario(scenario, each, introduces ? STORY.plus(choosing) : STORY));
        }
    }

    private void scenario(Scenario scenario, Duration length, Duration story) {
        List<Question> questions = scenario.questions().stream()
                .filter(question -> !setUp.skippedQuestions().contains(question.id()))
                .toList();
        add("scenario-" + scenario.id(), Stop.Kind.SCENARIO, scenario.id(), story);
        Duration talk = length.minus(STORY).minus(MESSAGES);
        for (Question question : questions) {
            add("question-" + question.id(), Stop.Kind.QUESTION, question.id(), talk.dividedBy(questions.size()));
        }
        add("messages-" + scenario.id(), Stop.Kind.MESSAGES, scenario.id(), MESSAGES);
    }

    private Duration minutes(Kind kind) {
        return Duration.ofMinutes(guide.agenda().segments().stream()
                .filter(segment -> segment.kind() == kind)
                .mapToInt(segment -> segment.minutes())
                .sum());
    }

    private void add(String key, Stop.Kind kind, @Nullable String subject, Duration planned) {
        stops.add(new Stop(key, kind, subject, planned));
    }
}
