package org.leadershipdialogue.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The storm at the door of a rehearsal, which asks for no token.
class HostileActivitiesTest extends WholeApplication {

    @Autowired
    JdbcClient database;

    @Test
    void neitherFallsOverNorTellsNorChangesAnything() throws Exception {
        Played played = Played.at(port, stillness);
        played.room().startsAgain();
        played.begins().goesOnTo("question 1 of 5");
        played.others().getFirst().answers("What was acknowledged stays.");
        String card = played.leila().cardWith("session.next").key();

        new Storm(new Door(port), database, chat(card), card).passes();

        assertThat(played.others().getFirst().opens("write").text()).isNotEmpty();
        played.goesOnTo("question 2 of 5");
    }

    private String chat(String card) {
        return database.sql("select conversation_id from session where id = ?")
                .param(card.replaceFirst("/.*", ""))
                .query(String.class)
                .single();
    }
}
