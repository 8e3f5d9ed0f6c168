package org.leadershipdialogue.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.leadershipdialogue.LeadershipDialogueApplication;
import org.leadershipdialogue.MovableClock;
import org.leadershipdialogue.TestClock;
import org.leadershipdialogue.board.Stillness;
import org.leadershipdialogue.rehearsal.Room;
import org.leadershipdialogue.rehearsal.Seat;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A story in the whole application, over HTTP, through the rehearsal. All stories share one running
/// application and one room; each begins in a fresh chat, or at a question of its class that is untouched.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"dialogue.rehearsal.rates=false", "dialogue.rehearsal.paused=true", "dialogue.timers-every=200ms"
        })
@Import(TestClock.class)
abstract class Story {

    private static final int LAST_FRESH = 4;

    /// The question of the first scenario at which the last story left the session; 0 when another is to be begun.
    private static int question;

    /// Whose last story that was: another class's may have left the chat since.
    private static Class<?> whose = Story.class;

    @LocalServerPort
    int port;

    @Autowired
    MovableClock clock;

    @Autowired
    Stillness stillness;

    @Autowired
    ScheduledAnnotationBeanPostProcessor scheduled;

    Room room;
    Seat leila;
    Seat tomas;

    /// Whose session it is; a story that looks for a line about its own session alone has one of its own.
    String unit = "Data and Mapping";

    @DynamicPropertySource
    static void inAFolderOfItsOwn(DynamicPropertyRegistry properties) throws IOException {
        Path folder = Files.createTempDirectory("story");
        properties.add("dialogue.data", folder::toString);
    }

    @BeforeEach
    void enter() {
        question = whose == getClass() ? question : 0;
        whose = getClass();
        enter(Room.at(port, stillness, stillness::letsTimePass));
    }

    /// Starts an application of this story's own over that folder, and goes over to it: from now on the room and those
    /// who lead are there. Whoever starts it ends it.
    ///
    /// @param settings further ones, as on the command line
    ConfigurableApplicationContext movesTo(Path folder, String... settings) {
        Stream<String> all = Stream.of(
                "--server.port=0",
                "--dialogue.data=" + folder,
                "--dialogue.rehearsal.rates=false",
                "--dialogue.rehearsal.paused=true");
        var application = SpringApplication.run(
                LeadershipDialogueApplication.class,
                Stream.concat(all, Stream.of(settings)).toArray(String[]::new));
        enter(Room.at(application.getEnvironment().getRequiredProperty("local.server.port", Integer.class)));
        return application;
    }

    private void enter(Room entered) {
        room = entered;
        leila = room.facilitator();
        tomas = room.monitor();
    }

    /// In a fresh chat Leila sets up scenarios 1 and 2; Tomás keeps the register.
    void setUp() {
        setUp("1 2");
    }

    void setUp(String scenarios) {
        question = 0;
        room.startsAgain();
        fillIn(scenarios);
    }

    void fillIn(String scenarios) {
        leila.opens("set-up")
                .fills("entity", "Office for River Basins")
                .fills("unit", unit)
                .fills("personnel", "21")
                .fills("scenarios", scenarios)
                .fills("monitor", tomas.id())
                .fills("quiet", "true")
                .sends();
    }

    /// Lets the application do now what it does every few seconds for sessions under way.
    void ticks() {
        scheduled.getScheduledTasks().stream()
                .map(task -> task.getTask())
                .filter(task -> task.toString().contains("Ticker"))
                .forEach(task -> task.getRunnable().run());
    }

    /// A session that is open, where Leila and as many others are signed in.
    void opened(int others) {
        setUp();
        open(others);
    }

    void open(int others) {
        leila.presses("session.open");
        room.participants().stream().limit(others).forEach(seat -> seat.goesBy("register.sign-in"));
        room.settles();
    }

    /// A session at the first question of the first scenario, with eight people.
    void firstQuestion() {
        opened(7);
        leila.leadsTo("question 1 of 5");
    }

    /// A question nobody has written to yet, with eight people: the next one of the session another story left going,
    /// or the first of a new one.
    ///
    /// @return the question after it, as a card says it
    String freshQuestion() {
        if (question == 0) {
            firstQuestion();
        } else {
            leila.leadsTo("question " + (question + 1) + " of 5");
        }
        int now = question == 0 ? 1 : question + 1;
        question = now % LAST_FRESH;
        return "question " + (now + 1) + " of 5";
    }

    /// Those of the group who are signed in, whose names stand in the order of the list of people.
    Seat amina() {
        return room.seat("Amina");
    }

    Seat joao() {
        return room.seat("João");
    }

    Seat yusuf() {
        return room.seat("Yusuf");
    }
}
