package org.leadershipdialogue.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.bot.command.Command;
import org.leadershipdialogue.bot.command.CommandFixtures;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.From;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.TurnFailed;

/// Whoever typed something is told when it went wrong, whatever is gone.
class ApologiesTest {

    private static final ConversationRef CHAT = new ConversationRef("19:meeting@thread.v2", "https://a/", "tenant-a");
    private final RuntimeException fault = new IllegalStateException("what somebody wrote");

    private final Bot bot = mock();
    private final Connector connector = mock();
    private final Command next = mock();
    private final Acquaintances acquaintances = new Acquaintances();
    private final Apologies turns =
            new Apologies(bot, CommandFixtures.messages(List.of(next)), acquaintances, connector);

    ApologiesTest() {
        when(bot.handle(any())).thenThrow(fault);
        when(next.words()).thenReturn(Set.of("suivant"));
    }

    @Test
    void tellsWhoeverTypedACommandInTheirLanguage() {
        fails(typed(ChatKind.MEETING, "Suivant"));

        verify(connector)
                .say(
                        CHAT,
                        "Quelque chose n’a pas marché de notre côté, et je ne peux pas dire si c’est fait."
                                + " Regardez la carte la plus récente, puis réessayez dans un instant.");
    }

    @Test
    void leavesTalkBetweenPeopleAlone() {
        fails(typed(ChatKind.MEETING, "I shall be late"));

        verifyNoInteractions(connector);
    }

    @Test
    void answersAPressInItsRequestInThePressersLanguage() {
        var press = new Incoming.Press(
                from(ChatKind.MEETING), "session.next", JsonNodeFactory.instance.objectNode(), false);

        assertThatThrownBy(() -> turns.handle(press))
                .isInstanceOfSatisfying(
                        TurnFailed.class,
                        failed -> assertThat(failed.apology()).startsWith("Quelque chose n’a pas marché"))
                .hasCause(fault);
        verifyNoInteractions(connector);
    }

    @Test
    void failsAsTheBotDidWhereTeamsIsGoneToo() {
        when(connector.say(any(), any())).thenThrow(new IllegalStateException("gone too"));

        fails(typed(ChatKind.PERSONAL, "Bonjour"));

        verify(connector).say(any(), any());
    }

    private void fails(Incoming incoming) {
        assertThatThrownBy(() -> turns.handle(incoming)).isSameAs(fault);
    }

    private static Incoming typed(ChatKind chat, String text) {
        return new Incoming.Message(from(chat), text, null, false, false);
    }

    private static From from(ChatKind chat) {
        return new From(
                CHAT,
                chat,
                new Account("29:amina", "Amina Diallo", null),
                new Account("28:bot", "Dialogue", null),
                "1",
                null,
                null,
                "",
                null,
                Locale.FRENCH);
    }
}
