package org.leadershipdialogue.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// Clients that would hold a connection for ever by sending a byte now and then.
class SlowClientsTest extends GuardedApplication {

    private static final int EACH = 100;
    private static final String START = "POST /api/messages HTTP/1.1\r\nHost: x\r\n";

    @Test
    void areHungUpOnWhileOthersAreServedAndWhoIsIdleBetweenRequestsIsLeftInPeace() throws Exception {
        List<Wire> slow = new ArrayList<>();
        try (Wire idle = Wire.to(port);
                ScheduledExecutorService dripping = Executors.newSingleThreadScheduledExecutor()) {
            idle.sends("GET /actuator/health HTTP/1.1\r\nHost: x\r\n\r\n");
            slow.addAll(open(START + "X-Slow: "));
            slow.addAll(open(START + "Authorization: " + tokens().genuine()
                    + "\r\nContent-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"));
            slow.addAll(open(START + "Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"));
            var _ = dripping.scheduleAtFixedRate(() -> drip(slow), 0, 500, TimeUnit.MILLISECONDS);

            ObjectNode typing = door().envelope("typing", "19:quick@thread.v2", "29:leila", "Leila");
            assertThat(door().activity(typing).statusCode()).isEqualTo(200);
            for (Wire wire : slow) {
                // Waits until the server has hung up.
                assertThat(wire.answer()).doesNotContain("HTTP/1.1 200", "HTTP/1.1 5");
            }
            dripping.shutdownNow();

            assertThat(idle.sends("GET /nothing HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"))
                    .isTrue();
            assertThat(idle.answer()).contains("HTTP/1.1 200", "HTTP/1.1 404");
        } finally {
            for (Wire wire : slow) {
                wire.close();
            }
        }
    }

    private List<Wire> open(String beginning) throws IOException {
        List<Wire> open = new ArrayList<>();
        for (int client = 0; client < EACH; client++) {
            Wire wire = Wire.to(port);
            wire.sends(beginning);
            open.add(wire);
        }
        return open;
    }

    private static void drip(List<Wire> wires) {
        for (Wire wire : wires) {
            try {
                wire.sends("x");
            } catch (IOException hungUp) {
                // As it should be.
            }
        }
    }
}
