package org.leadershipdialogue.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Verb;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Thousands of activities with something wrong, from somebody who may do nothing but take part in a session.
public final class Storm {

    private static final int ACTIVITIES = 2_000;
    private static final int AT_ONCE = 8;
    private static final String MALLORY = "29:mallory";
    /// What tells about our insides; a person's own words never look so.
    private static final Pattern INSIDES =
            Pattern.compile("Exception|\\tat |java\\.|jackson|org\\.springframework|leadershipdialogue\\.|SQL|jdbc");

    private final Door door;
    private final JdbcClient database;
    private final String chat;
    private final String card;
    private final String session;

    /// @param chat where a session is running
    /// @param card the key of one of its cards
    public Storm(Door door, JdbcClient database, String chat, String card) {
        this.door = door;
        this.database = database;
        this.chat = chat;
        this.card = card;
        this.session = card.replaceFirst("/.*", "");
    }

    /// Sends them all; fails when one of them was answered by more than the protocol, or changed what others did.
    public void passes() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("Storm seed " + seed);
        List<ObjectNode> good = good();
        Mutations mutations = new Mutations(seed);
        Random random = new Random(seed);
        List<byte[]> bad = IntStream.range(0, ACTIVITIES)
                .mapToObj(number -> mutations.spoil(good.get(random.nextInt(good.size()))))
                .toList();
        List<String> before = state();

        try (var senders = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<List<String>>> work = bad.stream()
                    .map(body -> (Callable<List<String>>) () -> complaints(body))
                    .toList();
            List<String> complaints = new ArrayList<>();
            for (var done : senders.invokeAll(work)) {
                complaints.addAll(done.get());
            }
            assertThat(complaints).as("seed %d", seed).isEmpty();
        }

        assertThat(before).as("what others did").hasSizeGreaterThan(2);
        assertThat(state()).as("seed %d", seed).containsAll(before);
    }

    private List<String> complaints(byte[] body) {
        var answer = door.activity(body);
        List<String> complaints = new ArrayList<>();
        // 501 is the protocol's own answer to an invoke nobody knows.
        if (answer.statusCode() >= 500
                && !(answer.statusCode() == 501 && answer.body().isEmpty())) {
            complaints.add("status " + answer.statusCode());
        }
        if (INSIDES.matcher(answer.body()).find() || answer.body().contains("InternalError")) {
            complaints.add("told: " + answer.body());
        }
        if (answer.statusCode() == 200 && !answer.body().isEmpty() && !isProtocol(answer.body())) {
            complaints.add("no protocol: " + answer.body());
        }
        return complaints.stream()
                .map(complaint -> complaint + " to " + start(body))
                .toList();
    }

    private static String start(byte[] body) {
        return new String(Arrays.copyOf(body, Math.min(body.length, 1_500)), StandardCharsets.UTF_8);
    }

    private static boolean isProtocol(String body) {
        try {
            JsonNode answer = Door.JSON.readTree(body);
            boolean pressed =
                    answer.path("statusCode").isInt() && answer.path("type").isTextual() && answer.has("value");
            boolean form = List.of("continue", "message")
                    .contains(answer.path("task").path("type").asText());
            return pressed || form;
        } catch (IOException noJson) {
            return false;
        }
    }

    /// The session, the register of those who really are there, and what is written.
    private List<String> state() {
        return Stream.of(
                        rows("select document from session where conversation_id = '" + chat + "'"),
                        rows("select name || ' ' || evidence || ' ' || removed from register_entry where session_id = '"
                                + session + "' and person_id like '29:%' and person_id <> '" + MALLORY
                                + "' order by id"),
                        rows("select tag from draft where prompt like '" + session + ":%'"))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> rows(String sql) {
        return database.sql(sql).query((row, number) -> row.getString(1)).list();
    }

    /// One of everything a client can send, by somebody who leads nothing.
    private List<ObjectNode> good() {
        List<ObjectNode> all = new ArrayList<>();
        for (Verb verb : Verb.values()) {
            all.add(door.press(chat, MALLORY, "Mallory", verb.wire(), data()));
            all.add(door.press("19:elsewhere@thread.v2", MALLORY, "Mallory", verb.wire(), data()));
            ObjectNode fallback = door.envelope("message", chat, MALLORY, "Mallory");
            all.add(fallback.set("value", data().put("verb", verb.wire())));
        }
        for (FormId form : FormId.values()) {
            ObjectNode data = data().put("form", form.wire());
            all.add(door.form("task/fetch", chat, MALLORY, "Mallory", data));
            all.add(door.form("task/submit", chat, MALLORY, "Mallory", data.deepCopy()));
        }
        all.add(door.envelope("message", chat, MALLORY, "Mallory").put("text", "<at>Dialogue</at> next"));
        all.add(door.envelope("message", chat, MALLORY, "Mallory").put("text", "just talking"));
        all.add(event(chat, "Join"));
        all.add(event(chat, "Leave"));
        ObjectNode added = door.envelope("conversationUpdate", "19:other@thread.v2", MALLORY, "Mallory");
        added.putArray("membersAdded").addObject().put("id", "28:dialogue");
        all.add(added);
        all.add(door.envelope("installationUpdate", "19:other@thread.v2", MALLORY, "Mallory")
                .put("action", "remove"));
        return all;
    }

    private ObjectNode event(String chat, String what) {
        ObjectNode event = door.envelope("event", chat, MALLORY, "Mallory")
                .put("name", "application/vnd.microsoft.meetingParticipant" + what);
        event.putObject("value")
                .putArray("members")
                .addObject()
                .putObject("user")
                .put("id", MALLORY);
        return event;
    }

    private ObjectNode data() {
        return Objects.requireNonNull(Door.JSON.createObjectNode())
                .put("card", card)
                .put("at", 3)
                .put("step", 1)
                .put("person", "29:amina")
                .put("scenario", "1")
                .put("part", "narrator")
                .put("panel", "more")
                .put("answer", "What Mallory thinks")
                .put("entity", "Nobody's")
                .put("unit", "Nowhere")
                .put("personnel", "12")
                .put("name", "Mallory")
                .put("entry", "none")
                .put("item", "thanks");
    }
}
