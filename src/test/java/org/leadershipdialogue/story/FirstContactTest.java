package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/// The bot comes into a chat of any kind, by whatever way, goes, and comes back.
class FirstContactTest extends Hosted {

    @Test
    void aGroupIsGreetedWithOneCardHoweverOftenItIsTold() throws Exception {
        in("groupChat");
        leila.addsTheBot().installs("add").addsTheBot().installs("add-upgrade");

        assertThat(leila.sees("set-up")).isNotEmpty();
        assertThat(chat.posted()).hasSize(1);
    }

    @Test
    void aPersonIsGreetedWithOneLine() throws Exception {
        in("personal");
        leila.installs("add").addsTheBot();

        assertThat(chat.lines()).singleElement().asString().startsWith("Hello. I keep the paper in order");
    }

    @Test
    void aTeamIsToldOnceThatItsChannelsAreNotServed() throws Exception {
        in("channel");
        leila.addsTheBot().installs("add").types("start");
        assertThat(chat.lines()).singleElement().asString().contains("not in channels");

        leila.mentions("start");

        assertThat(chat.lines()).hasSize(2).allMatch(line -> line.contains("not in channels"));
    }

    @Test
    void whereAPolicyAddedTheBotWhoeverComesFirstSetsUp() throws Exception {
        in("groupChat");
        chat.addedByAPolicy();

        joao.sends("set-up", SET_UP);

        assertThat(joao.sees("session.open")).isNotEmpty();
        assertThat(leila.hasNow("set-up")).isFalse();
    }

    @Test
    void aSessionRestsWhileTheBotIsOutOfTheChatAndGoesOnWhenItIsBack() throws Exception {
        opened();
        leila.presses("session.next");
        leila.sees("Introduction · 1 of 4");
        leila.removesTheBot().installs("remove");
        joao.types("Where is it?");
        leila.removesTheBot();
        clock.forward(Duration.ofHours(3));
        assertThat(chat.posted())
                .as("nothing is said after the bot was taken out")
                .hasSize(3);

        leila.addsTheBot().installs("add");
        leila.presses("session.resume");

        assertThat(leila.sees("session.next")).contains("Introduction · 1 of 4");
        assertThat(joao.sees("You’re signed in")).isNotEmpty();
        assertThat(chat.posted().getFirst().getValue().toString()).contains("Data and Mapping");
    }
}
