package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.privacy.Everything;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Somebody asks what is kept of them, and wants it gone.
class ErasedTest extends Hosted {

    @Autowired
    JdbcClient database;

    @Test
    void whoeverWishesIsGoneFromWhatIsOverAndStillCounts() throws Exception {
        opened();
        try (Elsewhere alone = new Elsewhere(port, "personal")) {
            Member joaoAlone = new Member(alone, joao.called(), joao.key(), joao.locale());
            joaoAlone.types("my data");
            assertThat(alone.lines()).last().asString().contains("Data and Mapping", "That you were there");

            joaoAlone.types("erase my data");
            assertThat(alone.lines()).last().asString().contains("nothing to erase", "One still names you");
            assertThat(rows(joao.key())).as("while it goes on").isNotEmpty();

            leadsToTheEnd();
            leila.sees("Conclusion · closed");
            int lines = rows("register_entry").size();
            joaoAlone.types("erase my data");

            assertThat(alone.lines()).last().asString().contains("gone from one session", "Nothing here names you");
            assertThat(rows(joao.key())).isEmpty();
            assertThat(rows(leila.key())).as("who led").isNotEmpty();
            assertThat(rows("register_entry")).as("that somebody was there").hasSize(lines);
        }
    }

    @Test
    void inAMeetingNobodyIsToldWhatIsKeptOfAnother() throws Exception {
        opened();

        joao.mentions("my data");

        assertThat(chat.lines()).last().asString().contains("our own chat").doesNotContain("Data and Mapping");
    }

    private List<String> rows(String words) {
        return Everything.in(database, false).stream()
                .filter(row -> row.contains(words))
                .toList();
    }
}
