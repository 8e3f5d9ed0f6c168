package org.leadershipdialogue.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class SettingsCheckTest {

    private static final String ID = "11111111-2222-4333-8444-555555555555";
    private static final String TEAMS = "dialogue.teams.app-id=" + ID + " dialogue.teams.tenant-id=" + ID;
    private static final String BOT = TEAMS + " dialogue.teams.client-secret=hush";
    private static final String HERE = "server.address=127.0.0.1";

    private static final String POSTGRES =
            HERE + " spring.datasource.url=jdbc:postgresql://db/d dialogue.secret=0123456789abcdef0123456789abcdef";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                HERE,
                "server.address=localhost",
                "dialogue.rehearsal.allow-remote=true",
                HERE + " dialogue.teams.app-id= dialogue.teams.client-secret=",
                BOT,
                BOT + " dialogue.teams.credential=SECRET server.address=0.0.0.0",
                BOT + " dialogue.teams.allowed-tenants=" + ID + "," + ID,
                BOT + " dialogue.teams.trusted-service-hosts=smba.trafficmanager.net,.botframework.com,127.0.0.1:80",
                BOT + " dialogue.teams.openid-metadata-url=http://127.0.0.1:9/metadata dialogue.teams.forms=in-card",
                TEAMS + " dialogue.teams.credential=managed-identity",
                TEAMS + " dialogue.teams.credential=federated dialogue.teams.managed-identity-client-id=" + ID,
                TEAMS + " dialogue.teams.credential=workload-identity AZURE_FEDERATED_TOKEN_FILE=/run/token",
                POSTGRES,
                HERE + " management.endpoints.web.exposure.include=health",
                HERE + " management.endpoints.web.exposure.include=health,prometheus management.server.port=8081",
                POSTGRES + " dialogue.database.identity=" + ID,
                HERE + " dialogue.public-url=https://dialogue.example.org",
                HERE + " dialogue.entra-sign-in.client-id=",
                HERE + " dialogue.public-url=https://dialogue.example.org dialogue.entra-sign-in.client-id=" + ID
                        + " dialogue.entra-sign-in.tenant-id=" + ID
            })
    void startsOn(String settings) {
        assertThat(faults(settings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "x=y, server.address",
        "server.address=0.0.0.0, server.address",
        "server.address=::, server.address",
        "server.address=192.0.2.7, server.address",
        HERE + " management.endpoints.web.exposure.include=prometheus, management.endpoints.web.exposure.include",
        HERE + " dialogue.teams.tenant-id=" + ID + ", dialogue.teams.tenant-id",
        HERE + " dialogue.teams.credential=secret, dialogue.teams.credential",
        HERE + " dialogue.teams.client-secret=hush, dialogue.teams.client-secret",
        HERE + " dialogue.teams.allowed-tenants[0]=" + ID + ", dialogue.teams.allowed-tenants",
        BOT + " dialogue.teams.app-id=bot, dialogue.teams.app-id",
        BOT + " dialogue.teams.tenant-id=, dialogue.teams.tenant-id",
        BOT + " dialogue.teams.tenant-id=contoso.example, dialogue.teams.tenant-id",
        BOT + " dialogue.teams.allowed-tenants[0]=common, dialogue.teams.allowed-tenants",
        BOT + " dialogue.teams.credential=password, dialogue.teams.credential",
        TEAMS + ", dialogue.teams.client-secret",
        BOT + " dialogue.teams.certificate-path=a.pem, dialogue.teams.certificate-path",
        BOT + " dialogue.teams.managed-identity-client-id=" + ID + ", dialogue.teams.managed-identity-client-id",
        TEAMS + " dialogue.teams.credential=certificate, dialogue.teams.certificate-path",
        TEAMS + " dialogue.teams.credential=federated, dialogue.teams.managed-identity-client-id",
        TEAMS + " dialogue.teams.credential=managed-identity dialogue.teams.managed-identity-client-id=me,"
                + " dialogue.teams.managed-identity-client-id",
        TEAMS + " dialogue.teams.credential=workload-identity, AZURE_FEDERATED_TOKEN_FILE",
        BOT + " dialogue.teams.trusted-service-hosts=https://smba.trafficmanager.net, "
                + "dialogue.teams.trusted-service-hosts",
        BOT + " dialogue.teams.trusted-service-hosts=smba.trafficmanager.net/emea, "
                + "dialogue.teams.trusted-service-hosts",
        BOT + " dialogue.teams.trusted-service-hosts=.net, dialogue.teams.trusted-service-hosts",
        BOT + " dialogue.teams.trusted-service-hosts=*.botframework.com, dialogue.teams.trusted-service-hosts",
        BOT + " dialogue.teams.trusted-service-hosts=me@smba.trafficmanager.net, dialogue.teams.trusted-service-hosts",
        BOT + " dialogue.teams.openid-metadata-url=http://login.example/, dialogue.teams.openid-metadata-url",
        BOT + " dialogue.teams.openid-metadata-url=nowhere, dialogue.teams.openid-metadata-url",
        BOT + " dialogue.teams.forms=paper, dialogue.teams.forms",
        HERE + " spring.datasource.url=jdbc:postgresql://db/d, dialogue.secret",
        HERE + " dialogue.database.identity=" + ID + ", dialogue.database.identity",
        POSTGRES + " dialogue.database.identity=dialogue, dialogue.database.identity",
        POSTGRES + " dialogue.database.identity=" + ID + " spring.datasource.password=p, spring.datasource.password",
        HERE + " spring.datasource.url=jdbc:h2:mem:d dialogue.secret=0123456789abcdef0123456789abcdef,"
                + " spring.datasource.url",
        HERE + " dialogue.secret=short, dialogue.secret",
        HERE + " dialogue.public-url=dialogue.example.org, dialogue.public-url",
        HERE + " dialogue.entra-sign-in.client-id=" + ID + " dialogue.public-url=https://d.example.org,"
                + " dialogue.entra-sign-in.tenant-id",
        HERE + " dialogue.entra-sign-in.client-id=" + ID + " dialogue.entra-sign-in.tenant-id=" + ID
                + ", dialogue.public-url"
    })
    void refuses(String settings, String named) {
        assertThat(faults(settings)).singleElement().satisfies(fault -> {
            assertThat(fault.setting()).isEqualTo(named);
            assertThat(fault.what() + fault.mend()).doesNotContain("hush");
        });
    }

    @Test
    void readsTheCertificateItIsToShow() throws IOException {
        Path good = Files.writeString(
                folder.resolve("good.pem"), "-----BEGIN PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\n");
        Path half = Files.writeString(folder.resolve("half.pem"), "-----BEGIN CERTIFICATE-----\n");

        assertThat(faults(certificate(good))).isEmpty();
        assertThat(faults(certificate(half)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("no private key"));
        assertThat(faults(certificate(folder.resolve("none.pem"))))
                .singleElement()
                .satisfies(fault -> assertThat(fault.what()).contains("cannot be read"));
        assertThat(faults(certificate(folder))).hasSize(1);
    }

    @Test
    void saysEverythingAtOnceAndHowToMendIt() {
        List<Fault> faults = faults("server.address=0.0.0.0 dialogue.teams.app-id=bot dialogue.teams.forms=paper"
                + " spring.datasource.url=jdbc:postgresql://db/d");
        SettingsRefused refused = new SettingsRefused(faults);
        var analysis = new SettingsRefusedAnalyzer().analyze(refused, refused);

        assertThat(faults).hasSize(5);
        assertThat(analysis.getDescription())
                .contains("app-id is 'bot'", "tenant-id is missing", "client-secret is missing", "dialogue.secret is");
        assertThat(analysis.getAction()).contains("openssl rand -hex 32", "dialogue.teams.forms: set it to dialog");
    }

    private static String certificate(Path path) {
        return TEAMS + " dialogue.teams.credential=certificate dialogue.teams.certificate-path=" + path;
    }

    /// Of settings with spaces between; the last of two of a name counts.
    private static List<Fault> faults(String settings) {
        MockEnvironment environment = new MockEnvironment();
        Arrays.stream(settings.split(" ", -1)).forEach(setting -> {
            int sign = setting.indexOf('=');
            environment.setProperty(setting.substring(0, sign), setting.substring(sign + 1));
        });
        return SettingsCheck.faults(environment);
    }
}
