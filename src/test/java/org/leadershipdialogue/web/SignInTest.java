package org.leadershipdialogue.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.door.IdentityProvider;
import org.leadershipdialogue.storage.TestDatabase;
import org.leadershipdialogue.web.link.EntraSignIn;
import org.leadershipdialogue.web.link.Purpose;
import org.leadershipdialogue.web.visit.Entered;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/// Where Entra signs people in, a link gives nothing before whoever opens it has shown that it is for them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignInTest {

    private static final String PROOF = "dialogue-signed-in";
    private static final Pattern BUTTON = Pattern.compile("<a class=\"button\" href=\"([^\"]*)\"");

    private final TestDatabase database = TestDatabase.sqlite();
    private final IdentityProvider entra = IdentityProvider.start();

    @SuppressWarnings("NullAway.Init") // set before each test
    private DownloadFixture downloads;

    @BeforeEach
    void aProcessThatAsks() {
        downloads = process();
    }

    @AfterAll
    void end() {
        entra.close();
        database.close();
    }

    @Test
    void asksWhoItIsBeforeItSaysAnything() throws Exception {
        URI link = downloads.link();

        String page = text(downloads.web.perform(get(link)).andExpect(status().isOk()));
        assertThat(page).contains("Please sign in").doesNotContain("Rivera", "Sheet", "<form");
        downloads
                .web
                .perform(post(link))
                .andExpect(status().isForbidden())
                .andExpect(cookie().doesNotExist(Purpose.DOWNLOAD.cookie()));

        Map<String, String> asked = asked(page);
        assertThat(asked)
                .containsEntry("client_id", "app-1")
                .containsEntry("response_type", "id_token")
                .containsEntry("redirect_uri", "https://dialogue.example.org/signed-in")
                .doesNotContainKey("prompt");
        assertThat(asked.get("state")).doesNotContain("tomas", "k3f9");
    }

    @Test
    void givesTheFileToWhomTheLinkIsForWhicheverNodeTheyComeBackTo() throws Exception {
        URI link = downloads.link();
        Map<String, String> asked = asked(text(downloads.web.perform(get(link))));

        ResultActions back = process()
                .web
                .perform(post("/signed-in").content(form(asked, token(asked, token -> token))))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", link.toString()));
        String set = back.andReturn().getResponse().getHeader("Set-Cookie");
        assertThat(set).contains("HttpOnly", "SameSite=Lax", "Secure", "Path=/downloads", "Max-Age=900");
        Cookie proof = Objects.requireNonNull(back.andReturn().getResponse().getCookie(PROOF));

        downloads.web.perform(get(link).cookie(proof)).andExpect(content().string(containsString("Get it")));
        downloads.web.perform(post(link).cookie(proof)).andExpect(content().string("1,Amina"));
    }

    @Test
    void refusesSomebodyElseAndOffersAnotherAccount() throws Exception {
        Map<String, String> asked = asked(text(downloads.web.perform(get(downloads.link()))));

        String page = text(comesBack(asked, token(asked, token -> token.claim("oid", "oid-29:hana")))
                .andExpect(status().isForbidden())
                .andExpect(cookie().doesNotExist(PROOF)));

        assertThat(page)
                .contains("somebody else than this link is for")
                .doesNotContain("Rivera")
                .containsSubsequence("Sign in with another account", "Go back to the card in Teams");
        assertThat(asked(page)).containsEntry("prompt", "select_account");
    }

    @Test
    void provesNothingForAnotherLink() throws Exception {
        Map<String, String> asked = asked(text(downloads.web.perform(get(downloads.link()))));
        Cookie proof = Objects.requireNonNull(comesBack(asked, token(asked, token -> token))
                .andReturn()
                .getResponse()
                .getCookie(PROOF));

        downloads.web.perform(post(downloads.link()).cookie(proof)).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "iss", "nonce", "exp", "oid", "key", "none", "nonsense"})
    void refusesAProofThatIsNone(String fault) throws Exception {
        Map<String, String> asked = asked(text(downloads.web.perform(get(downloads.link()))));
        String token = switch (fault) {
            case "aud" -> token(asked, claims -> claims.audience("app-2"));
            case "iss" -> token(asked, claims -> claims.issuer(authority() + "another-tenant/v2.0"));
            case "nonce" -> token(asked, claims -> claims.claim("nonce", "of another sign-in"));
            case "exp" -> token(asked, claims -> claims.expirationTime(at(Duration.ofMinutes(-6))));
            case "oid" -> token(asked, claims -> claims.claim("oid", null));
            case "key" -> signed(claims(asked).build(), IdentityProvider.newKey("teams-1"));
            case "none" -> "";
            default -> "a.b.c";
        };

        comesBack(asked, token)
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("could not be signed in")))
                .andExpect(cookie().doesNotExist(PROOF));
    }

    @Test
    void refusesAStateItDidNotMake() throws Exception {
        Map<String, String> asked = asked(text(downloads.web.perform(get(downloads.link()))));
        String state = Objects.requireNonNull(asked.get("state"));
        String altered = (state.startsWith("A") ? "B" : "A") + state.substring(1);
        for (String other : List.of("", "x.y", state.substring(1), state + "A", altered)) {
            comesBack(Map.of("state", other), token(asked, token -> token))
                    .andExpect(status().isNotFound())
                    .andExpect(cookie().doesNotExist(PROOF));
        }
    }

    @Test
    void saysSoWhenTheKeysAreOutOfReach() throws Exception {
        Map<String, String> asked = asked(text(downloads.web.perform(get(downloads.link()))));
        entra.answersWith(exchange -> exchange.sendResponseHeaders(500, -1));

        comesBack(asked, token(asked, token -> token)).andExpect(status().isServiceUnavailable());
        entra.recovers();
        comesBack(asked, token(asked, token -> token)).andExpect(status().isSeeOther());
    }

    @Test
    void refusesASignInForALinkThatIsTooOld() throws Exception {
        Map<String, String> asked = asked(text(downloads.web.perform(get(downloads.link()))));
        downloads.now = downloads.now.plus(Duration.ofMinutes(15));

        comesBack(asked, token(asked, token -> token))
                .andExpect(status().isGone())
                .andExpect(cookie().doesNotExist(PROOF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"oid-29:tomas", "oid-29:hana", ""})
    void letsIntoAnOfficeWhomTeamsNamedWhenTheLinkWasMade(String named) throws Exception {
        URI link =
                downloads.way.links().to(Purpose.INSIGHTS, List.of(named, "tomas@example.org"), DownloadFixture.TOMAS);
        String token = link.getPath().substring("/insights/".length());
        String page = UriComponentsBuilder.fromUri(downloads.way.signInFor(Purpose.INSIGHTS, token))
                .toUriString();
        Map<String, String> asked = query(page);

        comesBack(asked, token(asked, claims -> claims))
                .andExpect(named.equals("oid-29:tomas") ? status().isSeeOther() : status().isForbidden());
    }

    @Test
    void isNotThereWhereNobodyAsks() throws Exception {
        Map<String, String> asked = asked(text(downloads.web.perform(get(downloads.link()))));
        var open = new DownloadFixture(database, TestDatabase.SECRET, "https://dialogue.example.org");

        open.web
                .perform(post("/signed-in").content(form(asked, token(asked, token -> token))))
                .andExpect(status().isNotFound())
                .andExpect(content().string(not(containsString("sign"))));
    }

    private DownloadFixture process() {
        return new DownloadFixture(
                database,
                TestDatabase.SECRET,
                "https://dialogue.example.org",
                new EntraSignIn("app-1", "tenant-1", URI.create(authority())));
    }

    private String authority() {
        return entra.metadata().resolve("/").toString();
    }

    private ResultActions comesBack(Map<String, String> asked, String token) throws Exception {
        return downloads.web.perform(post("/signed-in").content(form(asked, token)));
    }

    private static String form(Map<String, String> asked, String token) {
        return "id_token=" + token + "&state="
                + URLEncoder.encode(asked.getOrDefault("state", ""), StandardCharsets.UTF_8);
    }

    private static String text(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    /// What the page's button asks Entra for.
    private static Map<String, String> asked(String page) {
        var button = BUTTON.matcher(page);
        assertThat(button.find()).as(page).isTrue();
        return query(HtmlUtils.htmlUnescape(button.group(1)));
    }

    private static Map<String, String> query(String address) {
        return Entered.asked(URI.create(address).getRawQuery()).fields();
    }

    private String token(Map<String, String> asked, UnaryOperator<JWTClaimsSet.Builder> changed) {
        return signed(changed.apply(claims(asked)).build(), entra.key());
    }

    private JWTClaimsSet.Builder claims(Map<String, String> asked) {
        return new JWTClaimsSet.Builder()
                .issuer(authority() + "tenant-1/v2.0")
                .audience("app-1")
                .issueTime(at(Duration.ZERO))
                .notBeforeTime(at(Duration.ZERO))
                .expirationTime(at(Duration.ofHours(1)))
                .claim("nonce", asked.get("nonce"))
                .claim("oid", "oid-29:tomas");
    }

    private Date at(Duration later) {
        return Date.from(downloads.now.plus(later));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
