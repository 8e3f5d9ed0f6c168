package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Teams lets the clients of sixty people at most fetch their own views by themselves.
class LargeChatTest extends Hosted {

    @ParameterizedTest
    @ValueSource(ints = {59, 60})
    void everybodysClientFetchesInAChatOfSixtyOrFewer(int size) throws Exception {
        openedAmong(size);

        assertThat(chat.posted()).allSatisfy(card -> {
            assertThat(card.getValue().path("refresh").has("userIds")).isFalse();
            assertThat(card.getValue().toString()).doesNotContain("My view");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {61, 250})
    void thoseWhoNeedItMostAreNamedInALargerOne(int size) throws Exception {
        openedAmong(size);
        Member amina = chat.member("Amina Diallo").speaking("fr-FR");
        amina.types("Bonjour");
        for (int other = 2; other < 62; other++) {
            chat.member("Colleague " + other).types("Hello");
        }
        leila.presses("session.next");
        leila.sees("Introduction · 1 of 4");

        JsonNode named = chat.posted().getLast().getValue().at("/refresh/userIds");
        assertThat(named).hasSize(60);
        assertThat(named.path(0).asText()).isEqualTo(leila.id());
        assertThat(named).extracting(JsonNode::asText).startsWith(leila.id(), amina.id());
    }

    @Test
    void theOthersActInTwoTaps() throws Exception {
        openedAmong(250);
        Member late = chat.member("Colleague 200");
        assertThat(late.hasNow("register.sign-in")).isTrue();
        late.presses("register.sign-in");
        leila.presses("session.next");
        leila.sees("Introduction · 1 of 4");
        while (!leila.hasNow("write") && !leila.hasNow("speak.offer")) {
            String here = leila.nextPlace();
            leila.presses("session.next");
            leila.comesFrom(here);
            if (chat.posted().getLast().getValue().toString().contains("Opening")) {
                break;
            }
        }

        JsonNode mine = late.presses("My view").path("value");

        assertThat(mine.toString()).contains("speak.offer");
    }

    private void openedAmong(int size) throws Exception {
        in("groupChat");
        chat.tellsItsRoster(size, leila, joao);
        leila.addsTheBot();
        begins();
    }
}
