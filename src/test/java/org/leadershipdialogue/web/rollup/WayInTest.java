package org.leadershipdialogue.web.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.storage.TestDatabase;
import org.leadershipdialogue.web.visit.VisitFixture;

/// Who gets onto the page of an entity's roll-up, and who does not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WayInTest {

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Desktop nadia;

    @BeforeAll
    void openDatabase() {
        database = TestDatabase.sqlite();
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void aFocalPoint() {
        nadia = new Desktop(database);
    }

    @Test
    void onlySaysWhatIsBehindALinkThatIsLookedAt() throws Exception {
        var link = nadia.link();
        var seen = nadia.web
                .perform(get(link))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();

        assertThat(Desktop.text(seen))
                .contains("Roll-up of Office for &lt;i&gt;River", "Nadia &lt;b&gt;Rahman", "<button>Open it</button>")
                .doesNotContain("<i>", "<b>");
        assertThat(seen.getHeader("Set-Cookie")).isNull();
        nadia.opens(link);
        assertThat(nadia.looks("").getStatus()).isEqualTo(200);
    }

    @Test
    void keepsTheVisitToTheBrowserThatOpenedIt() throws Exception {
        var link = nadia.link();
        var opened = nadia.web
                .perform(post(link))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        var page = link.resolve(Objects.requireNonNull(opened.getHeader("Location")));

        assertThat(opened.getHeader("Set-Cookie"))
                .contains("; HttpOnly", "; SameSite=Strict", "; Secure", "; Path=/bot/roll-up", "; Max-Age=28800");
        nadia.web.perform(get(page)).andExpect(status().isForbidden());
        nadia.web.perform(get(page).cookie(other())).andExpect(status().isForbidden());
        nadia.web.perform(post(page).cookie(other())).andExpect(status().isForbidden());
        nadia.web.perform(post(link)).andExpect(status().isForbidden());
        nadia.web.perform(post(link).cookie(other())).andExpect(status().isForbidden());
    }

    @Test
    void opensTheSameLinkAgainInTheSameBrowser() {
        var link = nadia.link();
        nadia.opens(link);
        var first = nadia.page;
        nadia.opens(link);

        assertThat(nadia.page).isNotEqualTo(first);
        assertThat(nadia.looks("").getStatus()).isEqualTo(200);
    }

    @Test
    void refusesALinkThatIsTooOldOrAltered() throws Exception {
        var link = nadia.link().toString();
        for (var at : new int[] {"/roll-up/".length(), link.length() / 2, link.length() - 1}) {
            var other = link.charAt(at) == 'A' ? 'B' : 'A';
            var altered = URI.create(link.substring(0, at) + other + link.substring(at + 1));
            nadia.web.perform(get(altered)).andExpect(status().isNotFound());
            nadia.web.perform(post(altered)).andExpect(status().isNotFound());
        }
        nadia.now = nadia.now.plus(Duration.ofMinutes(15));

        var late = nadia.web
                .perform(post(URI.create(link)))
                .andExpect(status().isGone())
                .andReturn();

        assertThat(late.getResponse().getContentAsString())
                .contains("too old", "open the roll-up once more", "you get a new link");
    }

    @Test
    void asksAtEachRequestWhetherThePersonStillCollectsForTheEntity() throws Exception {
        nadia.open();
        nadia.focalPoints.clear();

        assertThat(nadia.looks("").getStatus()).isEqualTo(403);
        assertThat(nadia.posts("?show=session", Multipart.of(Map.of())).getStatus())
                .isEqualTo(403);
        nadia.web.perform(post(nadia.link())).andExpect(status().isForbidden());
    }

    @Test
    void anotherEntityIsRefusedWhateverTheLinkSays() throws Exception {
        var others = new EntityYear("Department of Coasts", "2023");

        nadia.web.perform(post(nadia.linkFor(others, Desktop.BY_MAIL))).andExpect(status().isForbidden());
        nadia.web
                .perform(post(nadia.linkFor(nadia.basins, new Identity("an id", "tomas@example.org"))))
                .andExpect(status().isForbidden());
        nadia.web
                .perform(post(nadia.linkFor(new EntityYear(nadia.basins.entity(), "1999"), Desktop.BY_MAIL)))
                .andExpect(status().isNotFound());
    }

    @Test
    void closesAfterHalfAnHourOfNothingAndAfterEightHoursAtTheLatest() {
        nadia.open();
        nadia.now = nadia.now.plus(Duration.ofMinutes(29));
        assertThat(nadia.looks("").getStatus()).isEqualTo(200);
        nadia.now = nadia.now.plus(Duration.ofMinutes(30));
        assertThat(nadia.looks("").getStatus()).isEqualTo(410);

        nadia.open();
        for (int i = 0; i < 19; i++) {
            nadia.now = nadia.now.plus(Duration.ofMinutes(25));
            assertThat(nadia.looks("").getStatus()).isEqualTo(200);
        }
        nadia.now = nadia.now.plus(Duration.ofMinutes(25));
        assertThat(nadia.sees("")).contains("too old", "you get a new link");
    }

    @Test
    void keepsATraceOfWhoOpenedWhatAndForgetsItInTime() {
        nadia.open();
        assertThat(nadia.trace(database)).containsExactly("29:nadia opened");

        VisitFixture.trace(database, Clock.systemUTC()).forgetBefore(nadia.now.plusMillis(1));

        assertThat(nadia.trace(database)).isEmpty();
        assertThat(nadia.looks("").getStatus()).isEqualTo(404);
    }

    private static Cookie other() {
        return new Cookie("dialogue-roll-up", "0".repeat(64));
    }
}
