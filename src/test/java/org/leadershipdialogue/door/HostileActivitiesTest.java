package org.leadershipdialogue.door;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.privacy.Storm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The storm behind the door: every activity comes with a good token.
class HostileActivitiesTest extends GuardedApplication {

    @Autowired
    JdbcClient database;

    @Test
    void neitherFallsOverNorTellsNorChangesAnything() throws Exception {
        String chat = "19:storm@thread.v2";
        Led led = new Led(door(), database, chat)
                .begins(List.of("29:amina", "29:wei", "29:joao"))
                .goesOnTo("question 1 of 5");

        new Storm(door(), database, chat, led.session() + "/" + led.card()).passes();

        led.goesOnTo("question 2 of 5");
    }
}
