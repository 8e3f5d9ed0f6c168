package org.leadershipdialogue.teams.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.TestKeys;
import org.leadershipdialogue.teams.TeamsSettings.Credential;

/// Every kind of credential gets its token from an Entra on this machine.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntraIdentityTest {

    private static final String BOT_FRAMEWORK = "https://api.botframework.com";

    private TestKeys keys;
    private StubEntra stub;
    private Map<String, String> tokens;

    @BeforeAll
    void askForEveryKindOfToken(@TempDir Path folder) throws Exception {
        keys = TestKeys.madeIn(folder);
        stub = new StubEntra(keys.server());
        Path projected = Files.writeString(folder.resolve("projected"), "the cluster's word");
        Process process = TellTokens.start(
                keys.pem(folder.resolve("certificate.pem")),
                keys.file(),
                Map.of(
                        "AZURE_AUTHORITY_HOST", stub.authority(),
                        "AZURE_FEDERATED_TOKEN_FILE", projected.toString(),
                        "IDENTITY_ENDPOINT", stub.identityEndpoint(),
                        "IDENTITY_HEADER", StubEntra.HEADER));
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        tokens = told.lines()
                .map(line -> line.split(" "))
                .filter(words -> words.length == 3 && words[0].equals("token"))
                .collect(Collectors.toMap(words -> words[1], words -> words[2]));
        assertThat(process.waitFor()).as(told).isZero();
    }

    @AfterAll
    void close() {
        stub.close();
    }

    @Test
    void getsATokenForASecret() {
        assertThat(asked(Credential.SECRET).form())
                .containsEntry("client_id", Samples.APP)
                .containsEntry("client_secret", TellTokens.SECRET)
                .containsEntry("grant_type", "client_credentials");
    }

    @Test
    void getsATokenForACertificate() throws Exception {
        SignedJWT assertion =
                SignedJWT.parse(asked(Credential.CERTIFICATE).form().get("client_assertion"));

        assertThat(assertion.verify(
                        new RSASSAVerifier((RSAPublicKey) keys.certificate().getPublicKey())))
                .isTrue();
        assertThat(assertion.getJWTClaimsSet().getIssuer()).isEqualTo(Samples.APP);
    }

    @Test
    void getsATokenForWhatTheClusterSays() {
        assertThat(asked(Credential.WORKLOAD_IDENTITY).form()).containsEntry("client_assertion", "the cluster's word");
    }

    @Test
    void getsATokenFromTheHostForAManagedIdentity() {
        assertThat(tokens.get("MANAGED_IDENTITY")).isEqualTo("host-1");
        assertThat(stub.host.getFirst().form())
                .containsEntry("resource", BOT_FRAMEWORK)
                .containsEntry("client_id", Samples.APP);
    }

    @Test
    void getsATokenForAManagedIdentityThatStandsInForTheSecret() {
        assertThat(asked(Credential.FEDERATED).form())
                .containsEntry("client_id", Samples.APP)
                .containsEntry("client_assertion", "host-2");
        assertThat(stub.host.getLast().form())
                .containsEntry("resource", "api://AzureADTokenExchange")
                .containsEntry("client_id", TellTokens.IDENTITY);
    }

    @Test
    void namesTheSettingThatIsMissing() {
        assertThatThrownBy(() -> credential(Credential.SECRET, " ")).hasMessage("set dialogue.teams.client-secret");
        assertThatThrownBy(() -> credential(Credential.CERTIFICATE, null))
                .hasMessage("set dialogue.teams.certificate-path");
        assertThatThrownBy(() -> credential(Credential.FEDERATED, null))
                .hasMessage("set dialogue.teams.managed-identity-client-id");
    }

    /// What Entra was asked when it gave the token of this kind; the same for all but the proof.
    private StubEntra.Asked asked(Credential kind) {
        int number = Integer.parseInt(tokens.getOrDefault(kind.name(), "none").replace("app-", ""));
        StubEntra.Asked asked = stub.entra.get(number - 1);
        assertThat(asked.path()).isEqualTo("/" + Samples.TENANT + "/oauth2/v2.0/token");
        assertThat(asked.form().get("scope")).contains(BOT_FRAMEWORK + "/.default");
        return asked;
    }

    private static void credential(Credential kind, @Nullable String secret) {
        new EntraIdentity(Samples.credential(kind, secret, null, null)).credential();
    }
}
