package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Teams lets the bot post and answer in the chat, and nothing else: no roster, no meeting, no chat with one
/// person, no events of the call.
class WithoutAnyPermissionTest extends Hosted {

    @Test
    void aWholeSessionIsHeld() throws Exception {
        opened();
        assertThat(leila.sees("2** people are here")).isNotEmpty();

        leadsToTheEnd();

        assertThat(leila.sees("Conclusion · closed")).isNotEmpty();
        leila.sends("feedback", Map.of());
        assertThat(joao.opens("assessment").at("/task/value/card").isObject()).isTrue();
    }

    @Test
    void whoeverAddedTheBotCountsAsTheOrganizer() throws Exception {
        in("groupChat");
        leila.addsTheBot();

        assertThat(joao.opens("set-up").at("/task/value").asText()).contains("sets up the session");
        setsUp();
        assertThat(leila.sees("session.open")).isNotEmpty();
    }

    @Test
    void aPersonWithoutTheAppIsNotAskedForAgain() throws Exception {
        opened();

        joao.mentions("next").mentions("next").mentions("close");

        assertThat(chat.invited(joao)).isEqualTo(1);
        assertThat(chat.lines())
                .as("nothing is said in front of the others instead")
                .isEmpty();
    }
}
