package org.leadershipdialogue.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.SeenCard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/// Twenty-five people do everything at once while the leader goes on, and Teams' rates hold.
@TestPropertySource(properties = "dialogue.rehearsal.rates=true")
class CrowdTest extends WholeApplication {

    private static final int PEOPLE = 25;
    private static final int SOME = 8;

    @Autowired
    JdbcClient database;

    @Autowired
    CountedCalls connector;

    private Door door;
    private Played played;
    private String chat;

    @TestConfiguration(proxyBeanMethods = false)
    static class Counting {
        @Bean
        CountedCalls countedCalls() {
            return new CountedCalls();
        }
    }

    @BeforeEach
    void begin() {
        door = new Door(port);
        played = Played.at(port).begins();
        chat = rows("select conversation_id from session order by serial desc").getFirst();
    }

    @Test
    void losesNothingItAcknowledgedAndStaysWithinTheRates() throws Exception {
        var signedIn = everybodyAtOnce(this::signIn, played.leila().cardWith("session.next"));
        assertThat(signedIn).hasSize(PEOPLE);
        assertThat(rows("select person_id from register_entry where (evidence & 1) > 0 and removed = 0"))
                .containsAll(signedIn);

        played.goesOnTo("question 1 of 5");
        SeenCard question = played.leila().cardWith("session.next");
        var acknowledged = everybodyAtOnce(person -> offerAndWrite(person, question), question);
        String present = rows("select document from session").getFirst();

        var said = rows("select words from said");
        assertThat(said.size()).as("said").isGreaterThanOrEqualTo(3);
        assertThat(new HashSet<>(said)).isEqualTo(acknowledged);
        assertThat(present).containsOnlyOnce("\"beat\":\"SAID\"").contains("question-1.1");
        assertThat(present).doesNotContain("\"stop\":\"question-1.2\"");

        played.leila().sees("What we said");
        played.room().settles();
        assertThat(rows("select card_key from posting")).isEmpty();
        assertThat(rows("select activity_id from stray")).isEmpty();
        assertThat(played.leila().cards()).extracting(SeenCard::message).doesNotHaveDuplicates();
        assertThat(rows("select card_key from posted_card"))
                .hasSize(played.leila().cards().size());
        assertThat(connector.calls.get()).isPositive();
        assertThat(connector.tooMany.get())
                .as("calls refused of %s", connector.calls)
                .isZero();
    }

    /// Everybody does it at once; once some have been answered, the leader presses Next three times at once.
    private Set<String> everybodyAtOnce(IntFunction<String> deed, SeenCard leaders) throws Exception {
        Set<String> acknowledged = ConcurrentHashMap.newKeySet();
        var some = new CountDownLatch(SOME);
        Callable<Object> next = () -> {
            some.await(10, TimeUnit.SECONDS);
            return played.leila().triesOn(leaders, "session.next");
        };
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            Stream<Callable<Object>> people = IntStream.range(0, PEOPLE).mapToObj(person -> () -> {
                String done = deed.apply(person);
                some.countDown();
                return done.isEmpty() || acknowledged.add(done);
            });
            var all = Stream.concat(people, Stream.of(next, next, next)).toList();
            for (var result : crowd.invokeAll(all, 15, TimeUnit.SECONDS)) {
                result.get();
            }
        }
        return acknowledged;
    }

    private String signIn(int person) {
        SeenCard card = played.leila().cards().get(1);
        var answer = door.activity(
                Door.bytes(door.press(chat, id(person), name(person), "register.sign-in", data(card.key()))));
        return answer.body().contains("\"statusCode\":200") ? id(person) : "";
    }

    /// What they wrote, if it was taken; nothing if they were told that they are too late.
    private String offerAndWrite(int person, SeenCard card) {
        door.activity(Door.bytes(door.press(chat, id(person), name(person), "speak.offer", data(card.key()))));
        String words = "Thought number " + person;
        HttpResponse<String> answer = door.activity(Door.bytes(door.form(
                "task/submit",
                chat,
                id(person),
                name(person),
                data(card.key()).put("form", "write").put("answer", words))));
        if (answer.body().isEmpty()) {
            return words;
        }
        assertThat(answer.body()).contains("\"task\"").contains("closed");
        return "";
    }

    private static ObjectNode data(String card) {
        return Door.JSON.createObjectNode().put("card", card).put("at", 1);
    }

    private static String id(int person) {
        return "29:crowd-" + person;
    }

    private static String name(int person) {
        return "Person " + (char) ('A' + person);
    }

    private List<String> rows(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }
}
