package org.leadershipdialogue.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.storage.TestDatabase;

/// A Dialogue carried by two processes over one database, every request to the other one, whatever their
/// clocks say and although a node of the next release has migrated the database.
class TwoNodesInTeamsTest {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @Test
    void keepOneChatAsOneWould() {
        try (Tenant tenant = new Tenant(1);
                TestDatabase database = TestDatabase.postgres()) {
            new ServerTime(database, tenant.time);
            // The next release has been there, adds more, and everything goes on.
            database.becomesTheNextReleases(1);
            try (BotNode one = new BotNode(tenant, settings(database), TWO_MINUTES);
                    BotNode other = new BotNode(tenant, settings(database), TWO_MINUTES.negated())) {
                tenant.reaches(one, other);
                LedDialogue dialogue = new LedDialogue(tenant);

                dialogue.isAdded();
                dialogue.isSetUp();
                dialogue.opens();
                database.becomesTheNextReleases(2);
                dialogue.isHeldUntil("Scenario 1 · question 2 of 5");
                dialogue.leads.says("close");
                dialogue.meeting.goesOn(Duration.ofMinutes(1));

                assertThat(new Browser(other.address()).downloads(dialogue.sheet()))
                        .contains("Total number of participants,18");
                dialogue.isAsItShouldBe(11);
            }
        }
    }

    private static List<String> settings(TestDatabase database) {
        String url = database.url();
        String join = url.contains("?") ? "&" : "?";
        return List.of(
                "spring.datasource.url=" + url + join + ServerTime.SEARCH_PATH,
                "spring.datasource.username=postgres",
                "dialogue.secret=a secret that is long enough for a test of two nodes");
    }
}
