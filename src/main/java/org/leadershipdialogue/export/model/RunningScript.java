package org.leadershipdialogue.export.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.export.model.Block.Item;
import org.leadershipdialogue.export.model.Block.Mark;
import org.leadershipdialogue.guide.Question;
import org.leadershipdialogue.guide.Scenario;
import org.leadershipdialogue.guide.Slides;
import org.leadershipdialogue.guide.Topic;
import org.leadershipdialogue.session.Stop;

/// What the facilitator says and watches at each stop of the running sheet.
///
/// @param sheet where it is written
record RunningScript(Occasion occasion, Passages sheet) {

    /// One stop, with the minutes the plan gives it.
    void stop(Stop stop, int from, int to) {
        sheet.part(name(stop, occasion)).quiet(when(stop, say("paper.minutes", "from", from, "to", to)));
        switch (stop.kind()) {
            case SIGN_IN -> signIn();
            case TOPIC -> topic(topic(stop, occasion));
            case OPENING -> opening();
            case VOTE -> vote();
            case SCENARIO -> scenario(scenario(stop, occasion));
            case QUESTION -> question(question(stop, occasion));
            case MESSAGES -> messages(scenario(stop, occasion));
            case RECAP -> recap();
        }
    }

    private String when(Stop stop, String minutes) {
        var slides = slides(
                switch (stop.kind()) {
                    case SIGN_IN -> null;
                    case TOPIC -> topic(stop, occasion).slides();
                    case OPENING -> occasion.guide().opening().slides();
                    case VOTE -> occasion.guide().selection().slides();
                    case SCENARIO -> scenario(stop, occasion).slides();
                    case QUESTION -> question(stop, occasion).slides();
                    case MESSAGES -> scenario(stop, occasion).keyMessages().slides();
                    case RECAP -> occasion.guide().conclusion().closingSlides();
                });
        return slides == null ? minutes : minutes + " · " + slides;
    }

    private @Nullable String slides(@Nullable Slides slides) {
        if (slides == null) {
            return null;
        }
        var more = slides.last() - slides.first();
        var numbers = say("paper.slides", "n", more, "first", slides.first(), "last", slides.last());
        return slides.note() == null ? numbers : numbers + " · " + say("paper.doubt", "note", slides.note());
    }

    /// What a stop is called.
    static String name(Stop stop, Occasion occasion) {
        var words = occasion.words();
        return switch (stop.kind()) {
            case SIGN_IN -> words.say("paper.sign-in");
            case TOPIC -> topic(stop, occasion).heading();
            case OPENING -> words.say("paper.opening");
            case VOTE -> words.say("paper.vote");
            case SCENARIO -> scenario(stop, occasion).title();
            case QUESTION ->
                words.say("paper.question", "heading", question(stop, occasion).heading());
            case MESSAGES -> scenario(stop, occasion).keyMessages().heading();
            case RECAP -> words.say("paper.recap");
        };
    }

    private void signIn() {
        sheet.paragraphs(List.of(say("paper.sign-in-how")));
    }

    private void topic(Topic topic) {
        sheet.script(topic.script()).topic(topic);
    }

    private void opening() {
        var opening = occasion.guide().opening();
        sheet.script(opening.introduction())
                .paragraphs(List.of(opening.advice()))
                .items(Passages.items(opening.points()), Mark.BULLET)
                .script(Stream.concat(
                                Stream.of(opening.question()
                                        .replace("{leader}", occasion.leader().name())),
                                opening.thanks().stream())
                        .toList());
    }

    private void vote() {
        var selection = occasion.guide().selection();
        sheet.script(selection.script())
                .items(
                        occasion.guide().scenarios().stream()
                                .map(each -> new Item(each.shortTitle() + ":", each.theme(), null))
                                .toList(),
                        Mark.BULLET)
                .paragraphs(List.of(say("paper.vote-how")));
    }

    private void scenario(Scenario scenario) {
        sheet.script(scenario.script()).story(scenario.story());
    }

    private void question(Question question) {
        sheet.script(question.text() == null ? List.of() : List.of(question.text()))
                .list(say("paper.follow-ups"), Passages.items(question.followUps()))
                .list(
                        say("paper.points"),
                        question.points().stream()
                                .map(point -> new Item(null, point.text(), point.reference()))
                                .toList());
    }

    private void messages(Scenario scenario) {
        var messages = scenario.keyMessages();
        sheet.items(Passages.statements(messages.messages()), Mark.BULLET)
                .script(List.of(scenario.finalQuestions()))
                .list(say("paper.references"), Passages.items(scenario.references()));
    }

    private void recap() {
        var conclusion = occasion.guide().conclusion();
        sheet.script(conclusion.closing())
                .passage(conclusion.heading())
                .quiet(slides(conclusion.recapSlides()))
                .items(Passages.statements(conclusion.recap()), Mark.NUMBER)
                .paragraphs(List.of(conclusion.finalQuestions()))
                .quiet(slides(conclusion.thanksSlides()))
                .script(conclusion.thanks())
                .paragraphs(List.of(conclusion.suggestions()));
    }

    private static Topic topic(Stop stop, Occasion occasion) {
        return occasion.guide().introduction().stream()
                .filter(topic -> topic.id().equals(stop.about()))
                .findFirst()
                .orElseThrow();
    }

    private static Scenario scenario(Stop stop, Occasion occasion) {
        return occasion.guide().scenario(stop.about()).orElseThrow();
    }

    private static Question question(Stop stop, Occasion occasion) {
        return occasion.guide().question(stop.about()).orElseThrow();
    }

    private String say(String key, Object... namesAndValues) {
        return occasion.words().say(key, namesAndValues);
    }
}
