package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.privacy.Everything;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The operator stops the bot in the middle of a question, and lets it go on later.
class StoppedTest extends Story {

    private static final String STOPPED = "--dialogue.stopped=true";
    private static final String PAUSED = "I am paused by those who run me";
    private static final String EN_PAUSE = "Ceux qui s’occupent de moi m’ont mis en pause";

    @TempDir
    Path folder;

    @Test
    void tellsEverybodyKindlyKeepsNothingAndGoesOnLater() {
        try (var _ = movesTo(folder)) {
            firstQuestion();
        }
        try (var stopped = movesTo(folder, STOPPED)) {
            List<String> kept = rows(stopped);
            List<SeenCard> cards = leila.cards();
            SeenCard question = leila.cardWith("session.next");

            assertThat(leila.tries("session.next").notice()).startsWith(PAUSED);
            assertThat(amina().tries("speak.offer").notice()).startsWith(EN_PAUSE);
            assertThat(joao().triesToOpen(joao().again(question), "write").notice())
                    .startsWith(PAUSED);
            assertThat(joao().sendsAForm(question, "{\"form\":\"write\",\"card\":\"" + question.key() + "\"}")
                            .notice())
                    .startsWith(PAUSED);
            leila.says("@Dialogue next").says("@Dialogue help");
            assertThat(leila.lines())
                    .filteredOn(line -> line.startsWith(PAUSED))
                    .hasSize(2);
            amina().whispers("aide");
            assertThat(amina().privateLines()).last().asString().startsWith(EN_PAUSE);

            assertThat(leila.cards()).hasToString(cards.toString());
            assertThat(rows(stopped)).containsExactlyInAnyOrderElementsOf(kept);
        }
        try (var _ = movesTo(folder)) {
            assertThat(leila.leadsTo("question 2 of 5")).isEqualTo(1);
        }
    }

    @Test
    void leavesTalkBetweenPeopleAlone() {
        try (var _ = movesTo(folder, STOPPED)) {
            room.startsAgain();
            room.settles();
            assertThat(leila.cards()).isEmpty();

            amina().says("Good morning").says("Good morning, Leila");

            assertThat(leila.lines())
                    .filteredOn(line -> line.startsWith(EN_PAUSE))
                    .isEmpty();
        }
    }

    /// What is kept. How much was said to Teams in the last hour is counted for all processes together, always; and
    /// when the deletion of what is old ran last is noted whenever it does.
    private static List<String> rows(ConfigurableApplicationContext application) {
        return Everything.in(application.getBean(JdbcClient.class), false).stream()
                .filter(row -> !row.startsWith("spending"))
                .filter(row -> !row.startsWith("scheduled_tasks{task_name=forgetting,"))
                .toList();
    }
}
