package org.leadershipdialogue.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedHostsTest {

    private static final TrustedHosts TEAMS =
            hosts("bot", "smba.trafficmanager.net", ".botframework.com", "gateway.example:8443", "127.0.0.1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net/emea/",
                "https://SMBA.TrafficManager.net:443/teams",
                "https://europe.api.botframework.com",
                "https://gateway.example:8443/",
                "http://127.0.0.1:4000/connector",
                "https://127.0.0.1:4001/"
            })
    void trustsWhatTheOperatorNamed(String address) {
        assertThat(TEAMS.trusts(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net:8443/",
                "https://gateway.example/",
                "https://botframework.com/",
                "https://smba.trafficmanager.net/?a=b",
                "https://smba.trafficmanager.net/#a",
                "https://me@smba.trafficmanager.net/",
                "http://127.0.0.2:4000/",
                "http://localhost:4000/",
                "http://[::1]:4000/"
            })
    void trustsNothingElse(String address) {
        assertThat(TEAMS.trusts(address)).isFalse();
    }

    @Test
    void trustsThisMachineAloneInARehearsal() {
        TrustedHosts rehearsal = hosts(null, "smba.trafficmanager.net");

        assertThat(rehearsal.trusts("http://127.0.0.1:3978/rehearsal/connector/"))
                .isTrue();
        assertThat(rehearsal.trusts("http://[::1]:3978/")).isTrue();
        assertThat(rehearsal.trusts("https://smba.trafficmanager.net/")).isFalse();
    }

    private static TrustedHosts hosts(@Nullable String app, String... names) {
        return TrustedHosts.of(new TeamsSettings(
                app,
                "tenant",
                TeamsSettings.Credential.SECRET,
                null,
                null,
                null,
                URI.create("https://login.example/"),
                List.of(names),
                List.of(),
                TeamsSettings.Forms.DIALOG,
                false));
    }
}
