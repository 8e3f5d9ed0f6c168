package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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
        Member other = chat.member("Colleague 200");
        for (String place : List.of("Introduction · 1 of 4", "2 of 4", "3 of 4", "4 of 4", "Opening activity")) {
            leila.presses("session.next");
            other.sees(place);
        }
        assertThat(other.hasNow("My view")).isTrue();

        JsonNode own = other.presses("My view").path("value");
        assertThat(own.toString()).contains("register.sign-in").doesNotContain("session.next");
        other.pressesIn(own, "register.sign-in");

        assertThat(leila.sees("3** people are here")).isNotEmpty();
    }

    private void openedAmong(int size) throws Exception {
        in("groupChat");
        chat.tellsItsRoster(size, leila, joao);
        leila.addsTheBot();
        begins();
    }
}
