package org.leadershipdialogue.export.model;

import java.util.List;
import java.util.stream.Stream;
import org.leadershipdialogue.export.model.Block.Mark;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.session.Stop;

/// What participants may read beforehand: the invitation, how we talk, the stories with their questions, where to look
/// things up and where to turn. Nothing that only the facilitator reads is in it.
public final class ReadingPack {

    private ReadingPack() {}

    /// The reading pack of a session; with all stories where the group chooses on the day.
    public static Document of(Occasion occasion) {
        var guide = occasion.guide();
        var words = occasion.words();
        var pack = new Passages(words)
                .part(filled(guide.preparation().invitation().subject(), occasion))
                .paragraphs(guide.preparation().invitation().paragraphs().stream()
                        .map(text -> filled(text, occasion))
                        .toList());
        for (var topic : guide.introduction()) {
            pack.part(topic.heading()).topic(topic);
        }
        if (occasion.setUp().groupVotes()) {
            pack.part(words.say("paper.choose")).quiet(words.say("paper.choose-on-the-day"));
        }
        scenarios(occasion).forEach(scenario -> scenario(pack, scenario, occasion));
        pack.part(words.say("paper.readings"))
                .items(
                        guide.preparation().readings().stream()
                                .map(Passages::reading)
                                .toList(),
                        Mark.BULLET)
                .whereToTurn(guide.support());
        return new Document(
                words.say("paper.reading-pack", "title", guide.title()),
                occasion.inOneLine(),
                guide.language(),
                guide.rightToLeft(),
                pack.blocks());
    }

    private static Stream<Scenario> scenarios(Occasion occasion) {
        return occasion.agenda().stops().stream()
                .filter(stop -> stop.kind() == Stop.Kind.SCENARIO)
                .flatMap(stop -> occasion.guide().scenario(stop.about()).stream());
    }

    private static List<Question> questions(Scenario scenario, Occasion occasion) {
        return scenario.questions().stream()
                .filter(question -> !occasion.setUp().skippedQuestions().contains(question.id()))
                .toList();
    }

    private static void scenario(Passages pack, Scenario scenario, Occasion occasion) {
        var words = occasion.words();
        pack.part(scenario.title())
                .story(scenario.story())
                .passage(words.say("paper.questions"))
                .items(
                        questions(scenario, occasion).stream()
                                .map(ReadingPack::asked)
                                .toList(),
                        Mark.NUMBER)
                .list(words.say("paper.references"), Passages.items(scenario.references()));
    }

    private static Block.Item asked(Question question) {
        return Block.Item.of(question.text() == null ? question.heading() : question.text());
    }

    private static String filled(String text, Occasion occasion) {
        var guide = occasion.guide();
        return text.replace("{title}", guide.title())
                .replace("{topic}", guide.topic())
                .replace("{minutes}", Integer.toString(guide.terms().minutes()))
                .replace("{date}", occasion.day())
                .replace("{time}", occasion.time())
                .replace("{leader}", occasion.leader().name());
    }
}
