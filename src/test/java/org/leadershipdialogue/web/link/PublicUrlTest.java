package org.leadershipdialogue.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class PublicUrlTest {

    private final MockEnvironment environment = new MockEnvironment();
    private final PublicUrl url = new PublicUrl(environment);

    @Test
    void isThisMachineUnlessSomebodySaysOtherwise() {
        environment.setProperty("server.port", "8081");
        assertThat(url.resolve("/downloads/x")).hasToString("http://127.0.0.1:8081/downloads/x");
        assertThat(url.isSecure()).isFalse();
    }

    @Test
    void takesThePortTheServerHasReallyOpened() {
        environment.setProperty("server.port", "0");
        environment.setProperty("local.server.port", "40123");
        assertThat(url.resolve("/downloads/x")).hasToString("http://127.0.0.1:40123/downloads/x");
    }

    @Test
    void keepsThePathOfAnAddressBehindAProxy() {
        environment.setProperty("dialogue.public-url", "https://example.org/dialogue/");
        assertThat(url.resolve("/downloads/x")).hasToString("https://example.org/dialogue/downloads/x");
        assertThat(url.isSecure()).isTrue();
    }
}
