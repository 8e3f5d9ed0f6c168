package org.leadershipdialogue.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.export.FileText;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.leadershipdialogue.rehearsal.SeenForm;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Plays a session of eight people and then reads whatever it left behind: logs, sheet, insights, cards, database,
/// files.
class NobodyIsToldTest extends WholeApplication {

    private static final List<String> ANSWERS = List.of(
            "The heron waits in the reeds",
            "The otter hides below the bank",
            "The kestrel hovers over the field",
            "The badger digs at night");

    @Autowired
    JdbcClient database;

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("org.leadershipdialogue");
    private final Listening listening = new Listening();
    private Played played;

    private final class Listening extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getLoggerName() + " " + event.getThreadName() + " " + event.getFormattedMessage() + " "
                    + event.getMDCPropertyMap() + ThrowableProxyUtil.asString(event.getThrowableProxy()));
        }
    }

    @BeforeEach
    void listen() {
        all.setLevel(Level.INFO);
        ours.setLevel(Level.DEBUG);
        listening.start();
        all.addAppender(listening);
        played = Played.at(port, stillness);
    }

    @AfterEach
    void stopListening() {
        all.detachAppender(listening);
        all.setLevel(Level.WARN);
        ours.setLevel(null);
    }

    @Test
    void whoSaidWhatIsNowhere() throws IOException {
        played.begins().goesOnTo("question 1 of 5");
        for (int person = 0; person < ANSWERS.size(); person++) {
            writers().get(person).answers(ANSWERS.get(person));
        }
        List<String> secrets = new ArrayList<>(rows("select tag from draft"));
        secrets.addAll(rows("select sealed from prompt_key"));
        assertThat(secrets).hasSize(ANSWERS.size() + 1);

        played.leila().presses("session.next").sees("What we said");
        noCardJoinsANameWithAnAnswer();
        played.leila().presses("answer.keep");
        played.goesOnToTheEnd().leila().presses("session.close");
        played.leila().sees("checklist");
        played.room().settles();

        noCardJoinsANameWithAnAnswer();
        theSheetHasNoAnswers();
        secrets.add(theInsightsNameNobody());
        noRowJoinsAPersonWithAnAnswer();
        noFileHoldsWhatCouldLink(secrets);
        somebodyIsTurnedAway();
        noLogNamesAnybody();
        assertThat(logged).noneMatch(line -> secrets.stream().anyMatch(line::contains));
    }

    /// So that there is a line to read: a session that goes well logs none.
    private void somebodyIsTurnedAway() {
        Door door = new Door(port);
        Seat writer = writers().getFirst();
        var activity = door.envelope("message", "19:any@thread.v2", writer.id(), writer.name());
        activity.put("text", ANSWERS.getFirst()).put("serviceUrl", "https://elsewhere.example/");
        assertThat(door.activity(Door.bytes(activity)).statusCode()).isEqualTo(401);
    }

    private void noCardJoinsANameWithAnAnswer() {
        for (Seat seat : played.room().participants()) {
            for (SeenCard card : Stream.concat(seat.cards().stream(), seat.privateCards().stream())
                    .toList()) {
                if (ANSWERS.stream().anyMatch(card.json()::contains)) {
                    assertThat(card.json()).as(seat.name()).doesNotContain(namesOfWriters());
                }
            }
        }
    }

    private void theSheetHasNoAnswers() {
        Door door = new Door(port);
        SeenForm handIn = played.leila().opensPrivately("Hand it in");
        List<String> sheets = Stream.of("PDF", "Excel")
                .flatMap(file -> handIn.links(file).stream())
                .map(link -> URI.create(link).getRawPath())
                .map(link -> door.send(door.to(link).POST(BodyPublishers.noBody()), BodyHandlers.ofByteArray()))
                .map(answer -> FileText.of(answer.body()))
                .toList();
        assertThat(sheets)
                .hasSize(2)
                .allSatisfy(sheet ->
                        assertThat(sheet).contains(played.leila().name()).doesNotContain(ANSWERS));
    }

    /// Somebody of the Ethics Office opens its page.
    ///
    /// @return what makes the link to it one, which is known to whoever opened it alone
    private String theInsightsNameNobody() {
        Seat nadia = played.room().focalPoint();
        nadia.whispers("insights");
        SeenCard card = nadia.triesOn(nadia.seesPrivately("Insights"), "insights.page")
                .card()
                .orElseThrow();
        URI link = URI.create(URI.create(card.link("Open the page")).getRawPath());
        Door door = new Door(port);
        var opened = door.send(door.to(link.getPath()).POST(BodyPublishers.noBody()));
        String page = link.resolve(opened.headers().firstValue("Location").orElseThrow())
                .getPath();
        String cookie = opened.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(door.send(door.to(page).header("Cookie", cookie.replaceFirst(";.*", "")))
                        .body())
                .contains("Insights", nadia.name())
                .doesNotContain(ANSWERS)
                .doesNotContain(namesOfWriters());
        return link.getPath().substring("/insights/".length());
    }

    private void noRowJoinsAPersonWithAnAnswer() {
        List<String> rows = Everything.in(database, false);
        assertThat(rows).anyMatch(row -> row.contains(ANSWERS.getFirst()));
        assertThat(rows)
                .filteredOn(row -> ANSWERS.stream().anyMatch(row::contains))
                .noneMatch(row -> Stream.of(namesOfWriters()).anyMatch(row::contains));
        assertThat(rows("select tag from draft")).isEmpty();
        assertThat(rows("select sealed from prompt_key")).isEmpty();
    }

    /// The rehearsal's own file is left out: it is what Teams would keep, chat, typed words, people and all, and
    /// never exists where real people meet.
    private void noFileHoldsWhatCouldLink(List<String> secrets) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.endsWith("rehearsal.jsonl"))
                    .toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as("%s", file.getFileName())
                        .doesNotContain(secrets);
            }
        }
    }

    private void noLogNamesAnybody() {
        assertThat(logged).as("listened").anyMatch(line -> line.contains("Turned away"));
        List<String> telling = new ArrayList<>(ANSWERS);
        Stream.concat(Stream.of(played.leila(), played.tomas()), played.room().participants().stream())
                .forEach(seat -> telling.addAll(List.of(seat.name(), seat.id())));
        telling.add("29:");
        assertThat(logged).noneMatch(line -> telling.stream().anyMatch(line::contains));
    }

    private List<Seat> writers() {
        return played.others().subList(0, ANSWERS.size());
    }

    private String[] namesOfWriters() {
        return writers().stream()
                .flatMap(seat -> Stream.of(seat.name(), seat.id()))
                .toArray(String[]::new);
    }

    private List<String> rows(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
