package org.leadershipdialogue.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.leadershipdialogue.MovableClock;
import org.leadershipdialogue.TestClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A story in a chat [Elsewhere], which allows and tells what the story needs. Leila adds the bot and leads.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "dialogue.rehearsal.rates=false",
            "dialogue.rehearsal.paused=true",
            "dialogue.teams.targeted-messages=true"
        })
@Import(TestClock.class)
abstract class Hosted {

    static final Map<String, String> SET_UP = Map.of(
            "entity", "Office for River Basins", "unit", "Data and Mapping", "personnel", "21", "scenarios", "1 2");

    /// Entities with a focal point: Nadia by her directory id, Hana by her e-mail address.
    static final String DELTA = "Delta Office";

    static final String COAST = "Coast Office";

    private static final int LONGEST_AGENDA = 40;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @SuppressWarnings("NullAway.Init") // set when a story enters a chat
    Elsewhere chat;

    @SuppressWarnings("NullAway.Init") // with the chat
    Member leila;

    @SuppressWarnings("NullAway.Init") // with the chat
    Member joao;

    @DynamicPropertySource
    static void inAFolderOfItsOwn(DynamicPropertyRegistry properties) throws IOException {
        Path folder = Files.createTempDirectory("hosted");
        properties.add("dialogue.data", folder::toString);
        properties.add("dialogue.ethics-office", () -> "aad-ethics.priya");
        properties.add("dialogue.focal-points[" + DELTA + "]", () -> "aad-delta.nadia");
        properties.add("dialogue.focal-points[" + COAST + "]", () -> "coast.hana@example.org");
    }

    @AfterEach
    void leave() {
        chat.close();
    }

    void in(String kind) throws IOException {
        chat = new Elsewhere(port, kind);
        leila = chat.member("Leila Haddad");
        joao = chat.member("João Matos");
    }

    void setsUp() {
        leila.sends("set-up", SET_UP);
    }

    /// In a group chat, as Teams tells nothing of it: the session is open and both are signed in.
    void opened() throws IOException {
        in("groupChat");
        leila.addsTheBot();
        begins();
    }

    /// Presses *Next* through the agenda, and closes the session.
    void leadsToTheEnd() {
        for (int move = 0; move < LONGEST_AGENDA && !leila.hasNow("session.close"); move++) {
            String here = leila.nextPlace();
            leila.presses("session.next");
            leila.comesFrom(here);
        }
        leila.presses("session.close");
    }

    void begins() {
        setsUp();
        leila.presses("session.open");
        joao.presses("register.sign-in");
    }
}
