package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Whoever asks is answered, whoever does not is left alone.
class HelpTest extends Hosted {

    @Test
    void helpFitsTheMoment() throws Exception {
        in("groupChat");
        leila.addsTheBot().mentions("help");
        assertThat(chat.lines()).last().asString().startsWith("The session has not begun");

        begins();
        leila.mentions("help");
        assertThat(chat.lines()).last().asString().contains("next", "close").doesNotContain("**");

        clock.forward(Duration.ofSeconds(6));
        leila.mentions("close").mentions("help");
        assertThat(chat.lines()).last().asString().startsWith("No session is on");
    }

    @Test
    void helpSpeaksTheLanguageOfWhoeverAsks() throws Exception {
        opened();

        joao.speaking("fr-FR").mentions("aide");

        assertThat(chat.lines()).last().asString().contains("suivant");
    }

    @Test
    void unknownWordsAreAnsweredOnlyWhereTheBotIsMeant() throws Exception {
        opened();
        joao.types("I wonder about that");
        assertThat(chat.lines()).isEmpty();

        joao.mentions("what can you do");

        assertThat(chat.lines()).singleElement().asString().contains("next");
    }

    @Test
    void inThePersonalChatEverythingIsAnsweredKindly() throws Exception {
        in("personal");
        leila.addsTheBot().types("hello there");
        assertThat(chat.lines()).last().asString().contains("start” to go through one here");

        leila.sendsAPicture();

        assertThat(chat.lines()).last().asString().startsWith("I cannot open files");
    }

    @Test
    void editsDeletionsAndReactionsDoNothing() throws Exception {
        opened();
        String here = leila.nextPlace();

        leila.does("messageUpdate").does("messageDelete").does("messageReaction");
        chat.member("Other Bot").as("28:other").mentions("next");

        assertThat(leila.nextPlace()).isEqualTo(here);
        assertThat(chat.lines()).isEmpty();
    }
}
