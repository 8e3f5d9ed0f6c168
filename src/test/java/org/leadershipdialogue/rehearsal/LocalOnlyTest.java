package org.leadershipdialogue.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LocalOnlyTest {

    @Test
    void letsThisMachineIn() throws Exception {
        for (String host : new String[] {"localhost:3978", "127.0.0.1:3978", "[::1]:3978", "localhost"}) {
            assertThat(status(new LocalOnly(false), host)).as(host).isEqualTo(200);
        }
    }

    @Test
    void keepsOutNamesThatWereReboundToThisMachine() throws Exception {
        for (String host : new String[] {"evil.example:3978", "localhost.evil.example", "192.0.2.1:3978"}) {
            assertThat(status(new LocalOnly(false), host)).as(host).isEqualTo(403);
        }
    }

    @Test
    void letsAnyHostInWhereRemoteIsAllowed() throws Exception {
        assertThat(status(new LocalOnly(true), "bot.example:3978")).isEqualTo(200);
    }

    private static int status(LocalOnly filter, String host) throws ServletException, IOException {
        var request = new MockHttpServletRequest("GET", "/rehearsal/api/state");
        request.addHeader("Host", host);
        var response = new MockHttpServletResponse();
        filter.doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
