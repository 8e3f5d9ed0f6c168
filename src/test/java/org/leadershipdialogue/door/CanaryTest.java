package org.leadershipdialogue.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mockingDetails;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A host on another loopback address that we do not trust, named in every way as the connector, with a token that says
/// the same.
class CanaryTest extends GuardedApplication {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private HttpServer canary;

    @BeforeEach
    void listen() throws IOException {
        canary = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.2"), 0), 0);
        canary.createContext("/", exchange -> {
            heard.add(exchange.getRequestMethod() + " "
                    + exchange.getRequestHeaders().get("Authorization"));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        canary.start();
    }

    @AfterEach
    void stop() {
        canary.stop(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://CANARY/",
                "https://CANARY/",
                "http://127.0.0.1@CANARY/",
                "http://127.0.0.1:80@CANARY/",
                "http://CANARY/?127.0.0.1",
                "http://CANARY#@127.0.0.1/",
                "http://CANARY\\@127.0.0.1/",
                "//CANARY/",
                "http://127.0.0.2./",
                "http://0x7f000002/",
                "http://2130706434/",
                "http://127.2/",
                "http://[::ffff:127.0.0.2]/",
                "http://localhost/",
                "http://127.0.0.1./",
                "http://127.0.0.1.evil.example/",
                "http://xbotframework.com/",
                "https://botframework.com/",
                "http://smba.botframework.com/",
                "https://smba.botframework.com:8443/",
                "https://smba.botframework.com./",
                "https://smba.botframework.com@CANARY/",
                "https://smba.bot\u0440framework.com/",
                "https://smba.xn--botframework-7fg.com/",
                "https://smba.botframework.com.CANARY/",
                "https:smba.botframework.com",
                "ftp://smba.botframework.com/",
                "file:///etc/passwd",
                "https://",
                " https://smba.botframework.com/",
                ""
            })
    void neverHearsFromUs(String written) {
        String address =
                written.replace("CANARY", "127.0.0.2:" + canary.getAddress().getPort());
        Tokens tokens = new Tokens(PROVIDER, BOT, address, clock);
        var added = door().envelope("conversationUpdate", "19:canary@thread.v2", "29:leila", "Leila")
                .put("serviceUrl", address);
        added.putArray("membersAdded").addObject().put("id", "28:dialogue");

        assertThat(door(tokens::genuine).activity(added).statusCode()).isEqualTo(401);
        assertThat(mockingDetails(connector).getInvocations())
                .noneMatch(call -> call.toString().contains("19:canary"));
        assertThat(heard).isEmpty();
    }
}
