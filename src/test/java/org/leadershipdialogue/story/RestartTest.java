package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.leadershipdialogue.rehearsal.Room;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The process ends in the middle of a question, and another begins over the same folder.
class RestartTest extends Story {

    @TempDir
    Path folder;

    @Test
    void nothingIsLostAndNothingComesTwice() {
        String key;
        int cards;
        try (var before = start()) {
            move(before);
            firstQuestion();
            amina().answers("Written before the end");
            key = leila.cardWith("session.next").key();
            cards = leila.cards().size();
        }
        try (var after = start()) {
            move(after);
            room.settles();

            assertThat(leila.cardWith("session.next").key()).isEqualTo(key);
            assertThat(leila.cards()).hasSize(cards).extracting(SeenCard::key).doesNotHaveDuplicates();
            assertThat(amina().opens("write").holds("answer")).isEqualTo("Written before the end");
            amina().answers("Changed afterwards");
            assertThat(amina().opens("write").holds("answer")).isEqualTo("Changed afterwards");
            assertThat(leila.leadsTo("question 2 of 5")).isEqualTo(1);
        }
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                LeadershipDialogueApplication.class,
                "--server.port=0",
                "--dialogue.data=" + folder,
                "--dialogue.rehearsal.rates=false",
                "--dialogue.rehearsal.paused=true");
    }

    private void move(ConfigurableApplicationContext application) {
        room = Room.at(Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port")));
        leila = room.facilitator();
        tomas = room.monitor();
    }
}
