package org.leadershipdialogue.teams.inbound;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.bot.schema.Activity;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.SettableClock;
import org.leadershipdialogue.teams.TeamsSettings;
import org.leadershipdialogue.teams.TrustedHosts;

class ForgedTokensTest {

    private static final String BOT = "11111111-2222-3333-4444-555555555555";
    private static final String TENANT = "tenant-a";
    private static final String SERVICE = "https://smba.trafficmanager.net/emea/tenant-a/";

    private static TokenIssuer issuer;
    private static Doorkeeper door;

    @BeforeAll
    static void openTheDoor() throws Exception {
        issuer = TokenIssuer.start();
        SettableClock clock = new SettableClock(Instant.now());
        ChannelKeys keys = new ChannelKeys(
                new OpenIdMetadata(issuer.metadata(), Duration.ofSeconds(30)), clock, Runnable::run, Duration.ZERO);
        TeamsSettings settings = Settings.withAppId(BOT, TENANT);
        door = new TokenDoor(
                TokenRules.decoder(BOT, keys, clock), keys, TrustedHosts.of(settings), settings.servedTenants());
    }

    @AfterAll
    static void close() {
        issuer.stop();
    }

    @Test
    void admitsWhatTeamsSignedForUs() throws Exception {
        String token = issuer.sign(claims().build());

        assertThatCode(() ->
                        door.knock(List.of("Bearer " + token), "203.0.113.9").admit(activity()))
                .doesNotThrowAnyException();
    }

    @Test
    void admitsATokenAFewMinutesOffOurClock() throws Exception {
        String token = issuer.sign(claims().notBeforeTime(in(Duration.ofMinutes(4)))
                .expirationTime(in(Duration.ofMinutes(60)))
                .build());

        assertThatCode(() ->
                        door.knock(List.of("bearer " + token), "203.0.113.9").admit(activity()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedClaims")
    void turnsAwayAForgedClaim(String name, Consumer<JWTClaimsSet.Builder> forgery) throws Exception {
        JWTClaimsSet.Builder claims = claims();
        forgery.accept(claims);

        refused("Bearer " + issuer.sign(claims.build()), activity());
    }

    static Stream<Arguments> forgedClaims() {
        return Stream.of(
                claim("issued by somebody else", c -> c.issuer("https://sts.windows.net/tenant-a/")),
                claim("issued by nobody", c -> c.issuer(null)),
                claim("for another bot", c -> c.audience("99999999-2222-3333-4444-555555555555")),
                claim("for us and another bot", c -> c.audience(List.of(BOT, "another"))),
                claim("for nobody", c -> c.audience((String) null)),
                claim("without an end", c -> c.expirationTime(null)),
                claim("without a beginning", c -> c.notBeforeTime(null)),
                claim("expired six minutes ago", c -> c.expirationTime(in(Duration.ofMinutes(-6)))),
                claim("valid in six minutes", c -> c.notBeforeTime(in(Duration.ofMinutes(6)))),
                claim(
                        "ending before it begins",
                        c -> c.notBeforeTime(in(Duration.ofMinutes(3))).expirationTime(in(Duration.ofMinutes(2)))),
                claim(
                        "from another service address",
                        c -> c.claim("serviceurl", "https://smba.trafficmanager.net/apac/")),
                claim("without a service address", c -> c.claim("serviceurl", null)),
                claim("with a list of service addresses", c -> c.claim("serviceurl", List.of(SERVICE))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgedActivities")
    void turnsAwayAGoodTokenOnAnotherActivity(String name, Consumer<Activity> forgery) throws Exception {
        Activity activity = activity();
        forgery.accept(activity);

        refused(
                "Bearer "
                        + issuer.sign(claims().claim("serviceurl", activity.getServiceUrl())
                                .build()),
                activity);
    }

    static Stream<Arguments> forgedActivities() {
        return Stream.of(
                activity("from a tenant we do not serve", a -> a.setChannelData(tenant("tenant-b"))),
                activity("from no tenant", a -> a.setChannelData(null)),
                activity("from another channel", a -> a.setChannelId("directline")),
                activity("from no channel", a -> a.setChannelId(null)),
                activity("from an untrusted host", a -> a.setServiceUrl("https://evil.example/")),
                activity("from a host that ends like ours", a -> a.setServiceUrl("https://xsmba.trafficmanager.net/")),
                activity("over plain http", a -> a.setServiceUrl("http://smba.trafficmanager.net/emea/tenant-a/")),
                activity(
                        "with a name before the host",
                        a -> a.setServiceUrl("https://smba.trafficmanager.net@evil.example/")),
                activity("from this machine", a -> a.setServiceUrl("http://127.0.0.1:3978/rehearsal/connector/")));
    }

    @Test
    void turnsAwayAKeyOfOurOwnMaking() throws Exception {
        refused("Bearer " + TokenIssuer.signWithAStrangersKey(claims().build(), issuer.keyId()), activity());
    }

    @Test
    void turnsAwayAKeyNotEndorsedForTeams() throws Exception {
        refused("Bearer " + issuer.signUnendorsed(claims().build()), activity());
    }

    @Test
    void turnsAwayAnotherAlgorithm() throws Exception {
        SignedJWT hmac = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(issuer.keyId()).build(), claims().build());
        hmac.sign(new MACSigner(issuer.publicKeyBytes()));
        SignedJWT longer = issuer.signed(JWSAlgorithm.RS512, claims().build());

        refused("Bearer " + hmac.serialize(), activity());
        refused("Bearer " + longer.serialize(), activity());
    }

    @Test
    void turnsAwayATokenNobodySigned() {
        refused("Bearer " + new PlainJWT(claims().build()).serialize(), activity());
    }

    @Test
    void turnsAwayATokenThatNamesNoKey() throws Exception {
        refused("Bearer " + issuer.signNamingNoKey(claims().build()), activity());
    }

    @Test
    void turnsAwayATokenChangedAfterSigning() throws Exception {
        String ours = issuer.sign(claims().build());
        String other = issuer.sign(claims().subject("somebody").build());

        refused(
                "Bearer " + other.substring(0, other.lastIndexOf('.')) + ours.substring(ours.lastIndexOf('.')),
                activity());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "Bearer", "Bearer ", "Bearer abc", "Bearer a.b.c", "Basic dXNlcjpwYXNz", "Bearer \u0000"})
    void turnsAwayWhatIsNoToken(@Nullable String authorization) {
        refused(authorization, activity());
    }

    private static void refused(@Nullable String authorization, Activity activity) {
        assertThatThrownBy(() -> door.knock(authorization == null ? List.of() : List.of(authorization), "203.0.113.9")
                        .admit(activity))
                .isInstanceOf(TurnedAway.class);
    }

    private static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer("https://api.botframework.com")
                .audience(BOT)
                .notBeforeTime(in(Duration.ofMinutes(-1)))
                .expirationTime(in(Duration.ofMinutes(59)))
                .claim("serviceurl", SERVICE);
    }

    private static Activity activity() {
        Activity activity = new Activity("message");
        activity.setChannelId("msteams");
        activity.setServiceUrl(SERVICE);
        activity.setChannelData(tenant(TENANT));
        return activity;
    }

    private static Map<String, Object> tenant(String id) {
        return Map.of("tenant", Map.of("id", id));
    }

    private static Date in(Duration fromNow) {
        return Date.from(Instant.now().plus(fromNow));
    }

    private static Arguments claim(String name, Consumer<JWTClaimsSet.Builder> forgery) {
        return Arguments.of(name, forgery);
    }

    private static Arguments activity(String name, Consumer<Activity> forgery) {
        return Arguments.of(name, forgery);
    }
}
