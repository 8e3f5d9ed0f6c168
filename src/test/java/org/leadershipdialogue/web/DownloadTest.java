package org.leadershipdialogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.storage.Secret;
import org.leadershipdialogue.storage.TestDatabase;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.link.SignedLinks;
import org.springframework.test.web.servlet.MockMvc;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DownloadTest {

    private static final String COOKIE = Purpose.DOWNLOAD.cookie();

    @SuppressWarnings("NullAway.Init") // opened before all tests
    private TestDatabase database;

    @SuppressWarnings("NullAway.Init") // set before each test
    private DownloadFixture downloads;

    @BeforeAll
    void openDatabase() {
        database = TestDatabase.sqlite();
    }

    @AfterAll
    void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void aFreshProcess() {
        downloads = new DownloadFixture(database, TestDatabase.SECRET, "https://dialogue.example.org/");
    }

    @Test
    void saysWhatTheFileIsBeforeItHandsItOut() throws Exception {
        var page = web().perform(get(downloads.link()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/html;charset=UTF-8"))
                .andExpect(cookie().doesNotExist(COOKIE))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("<html lang=\"en\"", "<form method=\"post\"><button>Get it</button></form>", "15 minutes")
                .contains("Sheet &lt;i&gt;of&lt;/i&gt; &quot;Été&quot;", "&lt;b&gt;&quot;Rivera&quot;")
                .doesNotContain("<b>", "<i>", "<script", "Amina");
    }

    @Test
    void speaksTheLanguageOfTheBrowser() throws Exception {
        web().perform(get(downloads.link()).header("Accept-Language", "zh, fr-CA;q=0.8, en;q=0.5"))
                .andExpect(content().string(containsString("Télécharger")));
        web().perform(get(downloads.link()).header("Accept-Language", "xx-nonsense;;q=z"))
                .andExpect(content().string(containsString("Get it")));
    }

    @Test
    void handsOutTheFileAndKeepsTheBrowserInMind() throws Exception {
        var response = web().perform(post(downloads.link()))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                .andExpect(header().string(
                                "Content-Disposition",
                                "attachment; filename=\"_t_.csv\"; filename*=UTF-8''%C3%89t%C3%A9.csv"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
                .andReturn()
                .getResponse();

        assertThat(response.getContentAsString()).isEqualTo("1,Amina");
        assertThat(response.getHeader("Set-Cookie"))
                .contains("; HttpOnly", "; SameSite=Strict", "; Secure", "; Path=/downloads", "; Max-Age=900");
    }

    @Test
    void getsTheVeryPaperTheLinkNames() throws Exception {
        var pack = new Copy(Paper.READING_PACK, Format.PDF, Locale.FRENCH);

        web().perform(post(downloads.linkTo(pack)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/pdf"))
                .andExpect(content().string("READING_PACK fr"));
        web().perform(post(downloads.link())).andExpect(content().string("1,Amina"));
    }

    @Test
    void warnsOfNamesOnlyWhereThereAreAny() throws Exception {
        web().perform(get(downloads.link())).andExpect(content().string(containsString("It is a list of names")));
        web().perform(get(downloads.linkTo(Copy.of(Paper.RUNNING_SHEET, Format.PDF))))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("It is a list of names"))));
    }

    @Test
    void guardsEveryAnswer() throws Exception {
        for (var request :
                new URI[] {downloads.link(), downloads.linkTo("another"), URI.create("/downloads/nonsense")}) {
            web().perform(get(request))
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                    .andExpect(header().string("X-Robots-Tag", "noindex, nofollow"))
                    .andExpect(header().string("Referrer-Policy", "no-referrer"))
                    .andExpect(header().string(
                                    "Content-Security-Policy", startsWith("default-src 'none'; style-src 'sha256-")));
        }
    }

    @Test
    void refusesAnotherBrowserAndServesTheFirstAgain() throws Exception {
        var link = downloads.link();
        var first = fetchedWith(link);

        web().perform(post(link)).andExpect(status().isForbidden()).andExpect(cookie().doesNotExist(COOKIE));
        web().perform(post(link).cookie(new Cookie(COOKIE, "0".repeat(64)))).andExpect(status().isForbidden());
        web().perform(post(link).cookie(first)).andExpect(status().isOk());
    }

    @Test
    void letsOneBrowserUseSeveralLinks() throws Exception {
        var browser = fetchedWith(downloads.link());

        web().perform(post(downloads.link()).cookie(browser))
                .andExpect(status().isOk())
                .andExpect(cookie().value(COOKIE, browser.getValue()));
    }

    @Test
    void refusesALinkThatIsTooOldEvenToTheBrowserThatHadIt() throws Exception {
        var link = downloads.link();
        var browser = fetchedWith(link);

        downloads.now = downloads.now.plus(SignedLinks.LIFE).minusMillis(1);
        web().perform(post(link).cookie(browser)).andExpect(status().isOk());
        downloads.now = downloads.now.plusMillis(1);

        web().perform(post(link).cookie(browser)).andExpect(status().isGone());
        web().perform(get(link))
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("too old")))
                .andExpect(content().string(containsString("you get a new link")));
    }

    @Test
    void refusesALinkOfWhichAnyCharacterWasChanged() throws Exception {
        var path = downloads.link().getPath();
        for (var at = "/downloads/".length(); at < path.length(); at++) {
            var other = path.charAt(at) == 'A' ? 'B' : 'A';
            var altered = path.substring(0, at) + other + path.substring(at + 1);
            web().perform(get(URI.create(altered))).andExpect(status().isNotFound());
        }
        web().perform(get(URI.create(path.substring(0, path.length() - 1)))).andExpect(status().isNotFound());
        web().perform(post(URI.create(path + "A"))).andExpect(status().isNotFound());
    }

    @Test
    void refusesALinkOfAnotherInstallation() throws Exception {
        var elsewhere = new DownloadFixture(
                database, Secret.of("another secret that is good enough for a test"), "https://dialogue.example.org");

        web().perform(get(elsewhere.link())).andExpect(status().isNotFound());
    }

    @Test
    void findsNothingBehindALinkToASessionThatIsGone() throws Exception {
        web().perform(get(downloads.linkTo("another"))).andExpect(status().isNotFound());
        web().perform(post(downloads.linkTo("another"))).andExpect(status().isNotFound());
    }

    @Test
    void showsNobodyInTheAddress() {
        assertThat(downloads.link().toString())
                .startsWith("https://dialogue.example.org/downloads/")
                .doesNotContain("tomas", "k3f9")
                .isNotEqualTo(downloads.link().toString());
    }

    private Cookie fetchedWith(URI link) throws Exception {
        var response =
                web().perform(post(link)).andExpect(status().isOk()).andReturn().getResponse();
        return Objects.requireNonNull(response.getCookie(COOKIE));
    }

    private MockMvc web() {
        return downloads.web;
    }
}
