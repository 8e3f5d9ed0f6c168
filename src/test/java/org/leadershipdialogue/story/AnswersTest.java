package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What people write without their name, and who ever sees it.
class AnswersTest extends Story {

    @Autowired
    JdbcClient database;

    @Test
    void twoAnswersAreSeenByNobody() {
        String next = freshQuestion();
        int before = drafts();
        amina().answers("A red umbrella");
        joao().answers("A green umbrella");
        assertThat(leila.sees("With fewer than three nobody sees").has("session.next"))
                .isTrue();

        leila.presses("session.next").sees(next);

        assertThat(room.whoWasSent("umbrella")).isEmpty();
        assertThat(feedback()).contains("You kept no answers").doesNotContain("umbrella");
        assertThat(room.seat("Hana").opens("write").holds("answer")).isEmpty();
        assertThat(stored("umbrella")).isZero();
        assertThat(drafts()).isEqualTo(before);
    }

    /// The leader's form as it would be sent now, step by step.
    private String feedback() {
        SeenCard card = leila.cardWith("session.next");
        return IntStream.rangeClosed(1, 4)
                .mapToObj(step -> "{\"card\":\"%s\",\"form\":\"feedback\",\"step\":1,\"then\":\"%d\"}"
                        .formatted(card.key(), step))
                .map(data -> leila.sendsAForm(card, data).form().orElseThrow().text())
                .collect(Collectors.joining());
    }

    @Test
    void threeAnswersAreShownToEverybodyWithoutNames() {
        freshQuestion();
        three("The first lamp", "The second lamp", "The third lamp");

        leila.presses("session.next").sees("What we said");

        for (var seat : room.everybody()) {
            SeenCard said = seat.sees("The first lamp");
            assertThat(said.text()).contains("The first lamp", "The second lamp", "The third lamp");
            assertThat(said.json()).doesNotContain("29:joao", "Amina", "Yusuf");
        }
        assertThat(room.seat("Hana").sees("3 answers, shuffled").verbs()).doesNotContain("answer.keep");
    }

    @Test
    void whatIsLeftOutIsTakenOffEverybodysCardAndGoneAfterNext() {
        String next = freshQuestion();
        three("Leave me here", "Leave me there", "A word for the summary");
        leila.presses("session.next").sees("What we said");

        leila.presses("Leave out");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(left("Leave me here", "Leave me there", "A word for the summary"))
                        .hasSize(2));
        leila.presses("Undo");
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(left("Leave me here", "Leave me there", "A word for the summary"))
                        .hasSize(3));
        leila.presses("Leave out").presses("session.next").sees(next);

        assertThat(stored("Leave me here") + stored("Leave me there") + stored("A word for the summary"))
                .isEqualTo(2);
    }

    @Test
    void anAnswerCanBeChangedAndTakenBackWhileTheQuestionIsOpen() {
        String next = freshQuestion();
        three("My first thought", "Something of mine", "Another thing");
        amina().opens("write").writes("My second thought").sends();
        assertThat(joao().opens("write").tries("Take it back").error()).isNull();

        assertThat(amina().opens("write").holds("answer")).isEqualTo("My second thought");
        assertThat(joao().opens("write").holds("answer")).isEmpty();
        leila.presses("session.next").sees(next);
        assertThat(stored("thought") + stored("Something") + stored("Another thing"))
                .isZero();
    }

    @Test
    void whatComesTooLateIsShownBackAndNotKept() {
        String next = freshQuestion();
        int before = drafts();
        var open = joao().opens("write").writes("Words that came too late");
        leila.presses("session.next").sees(next);

        var late = open.tries("Send").form().orElseThrow();

        assertThat(late.text()).contains("The question has closed", "Words that came too late");
        assertThat(stored("too late")).isZero();
        assertThat(drafts()).isEqualTo(before);
    }

    private void three(String amina, String joao, String yusuf) {
        amina().answers(amina);
        joao().answers(joao);
        yusuf().answers(yusuf);
    }

    /// Those of the answers Hana can still read.
    private List<String> left(String... answers) {
        String text = room.seat("Hana").sees("What we said").text();
        return List.of(answers).stream().filter(text::contains).toList();
    }

    /// All there are; stories before this one may have left some in sessions that go on.
    private int drafts() {
        return database.sql("select count(*) from draft").query(Integer.class).single();
    }

    private int stored(String words) {
        return database.sql("select count(*) from said where words like :words")
                .param("words", "%" + words + "%")
                .query(Integer.class)
                .single();
    }
}
