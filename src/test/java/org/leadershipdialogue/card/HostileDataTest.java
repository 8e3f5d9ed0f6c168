package org.leadershipdialogue.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadershipdialogue.card.SaidCard.Answer;
import org.leadershipdialogue.card.SaidCard.State;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Person;

/// Whatever people type or are called: the JSON stays valid, nothing formats, links or runs.
class HostileDataTest {

    private static final Sample SAMPLE = Sample.in(Words.of(Locale.ENGLISH));

    static List<String> hostile() {
        return List.of(
                "He said \"no\" and left \\ the {room} $1 ${x} #{y}",
                "*bold* **bolder** _it_ `code` ~~gone~~ # heading",
                "<b>bold</b><script>alert(1)</script>",
                "=HYPERLINK(\"x\")",
                "[x](javascript:alert(1)) ![i](https://example.org/i.png)",
                "{{DATE(2023-11-14T07:00:00Z)}}",
                "1. one\n2. two\n- three\n> four",
                "مرحبا \u202E reversed",
                "你好，世界",
                "👩‍💻🏳️‍🌈",
                "x".repeat(20_000),
                "😀".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void doesNoHarmAsAnAnswer(String text) throws Exception {
        List<Answer> answers = IntStream.range(0, 25)
                .mapToObj(i -> new Answer("a" + i, text, State.SHOWN))
                .toList();
        SaidCard.View view =
                new SaidCard.View(Sample.fourth(), text, answers, 0, List.of(), false, Sample.talk(), null, null);
        harmless(SaidCard.draw(view, SAMPLE.participant(), Sample.spot("12")));
        harmless(SaidCard.settled(view, SAMPLE.room(), Sample.spot("12")));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void doesNoHarmAsAName(String name) throws Exception {
        Person person = new Person("29:x", name);
        LeaderPart part = SAMPLE.leader(Panel.Kind.PEOPLE, new Place.Said());
        LeaderPart named = new LeaderPart(
                part.time(),
                part.nudge(),
                part.panel(),
                part.next(),
                new LeaderPart.More(
                        false,
                        null,
                        true,
                        List.of(person),
                        List.of(new LeaderPart.Parked("q", person.name())),
                        List.of()),
                new LeaderPart.People(List.of(person), List.of(person), 3, 9),
                null);
        Talk talk = new Talk(18, true, 3, List.of(name), null, null, false);
        harmless(QuestionCard.draw(
                new QuestionCard.View(Sample.fourth(), SAMPLE.question(), List.of(), talk, named),
                SAMPLE.facilitator(),
                Sample.spot("12")));
        harmless(ContinuedCard.below(Sample.fourth(), SAMPLE.room(), Sample.spot("1"))
                .under(Strip.leadersOnly(SAMPLE.words(), name)));
    }

    @Test
    void keepsALongAnswerInItsFormAndReadableOnTheCard() {
        Form form = WriteForm.tooLate("x".repeat(20_000), SAMPLE.participant(), Sample.spot("12"));
        assertThat(form.card().json().length()).isLessThan(28 * 1024);
    }

    private static void harmless(AdaptiveCard card) throws Exception {
        String json = card.json();
        assertThat(json.length()).isLessThan(28 * 1024);
        JsonNode tree = new ObjectMapper().readTree(json);
        for (JsonNode block :
                CardRules.all(tree, node -> node.path("type").asText().equals("TextBlock"))) {
            String text = block.path("text").asText().replace("{{TIME(2", "");
            assertThat(text).doesNotContain("](", "{{", "\u202E");
            assertThat(text).doesNotContainPattern("(?<!\\\\)[<`#\\[~]");
        }
    }
}
