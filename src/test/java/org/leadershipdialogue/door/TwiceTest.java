package org.leadershipdialogue.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.privacy.Door;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Teams may bring the same activity twice, seconds or minutes apart: it does its work once.
class TwiceTest extends GuardedApplication {

    private static final Duration LATER = Duration.ofSeconds(30);
    private static final String AMINA = "29:amina";
    /// What people did, without what the board and the clocks keep for themselves.
    private static final List<String> TABLES = List.of(
            "session",
            "speaker",
            "reading_part",
            "register_entry",
            "register_confirmation",
            "register_correction",
            "feedback_text",
            "assessment_rating",
            "prompt",
            "said",
            "tally",
            "parked");

    @Autowired
    JdbcClient database;

    @Test
    void doesItsWorkOnce() {
        String chat = "19:twice@thread.v2";
        Led led = new Led(door(), database, chat);
        ObjectNode added = door().envelope("conversationUpdate", chat, Led.LEILA, "Leila");
        added.putArray("membersAdded").addObject().put("id", "28:dialogue");
        once(added);
        once(door().envelope("installationUpdate", chat, Led.LEILA, "Leila").put("action", "add"));
        led.begins(List.of(AMINA, "29:joao", "29:yusuf", "29:priya", "29:hana"));
        assertThat(sessions(chat)).isEqualTo(1);

        once(led.press("29:wei", "register.sign-in", led.card()));
        once(led.press(Led.LEILA, "session.next", led.card()));
        led.goesOnTo("question 1 of 5");
        once(led.press(AMINA, "speak.offer", led.card()));
        once(form(led, "write", "answer", "What I think"));
        once(form(led, "park", "parked", "What about the others?"));
        once(message(chat, "just talking"));
        once(message(chat, "next"));
        once(message(chat, "pause"));
        once(message(chat, "resume"));
        once(door().envelope("installationUpdate", chat, Led.LEILA, "Leila").put("action", "remove"));
    }

    /// Sends it, lets time pass, and sends the very same again.
    private void once(ObjectNode activity) {
        clock.forward(LATER);
        activity.put("timestamp", clock.instant().toString());
        byte[] sent = Door.bytes(activity);
        List<String> before = state();
        assertThat(door().activity(sent).statusCode()).isEqualTo(200);
        List<String> after = state();
        clock.forward(LATER);

        assertThat(door().activity(sent).statusCode()).isEqualTo(200);

        assertThat(state()).as(activity.toString()).isEqualTo(after);
        assertThat(before.equals(after)).as("%s did nothing", activity).isEqualTo(doesNothing(activity));
    }

    private static boolean doesNothing(ObjectNode activity) {
        return activity.path("action").asText().equals("add");
    }

    private List<String> state() {
        // A draft is sealed anew each time; whose it is must stay.
        Stream<String> drafts =
                database
                        .sql("select tag from draft order by tag")
                        .query((row, number) -> row.getString(1))
                        .list()
                        .stream();
        return Stream.concat(
                        drafts,
                        TABLES.stream()
                                .flatMap(table -> Stream.concat(
                                        Stream.of(table),
                                        database.sql("select * from " + table).query().listOfRows().stream()
                                                .map(Object::toString)
                                                .sorted())))
                .toList();
    }

    private int sessions(String chat) {
        return database.sql("select count(*) from session where conversation_id = ?")
                .param(chat)
                .query(Integer.class)
                .single();
    }

    private ObjectNode message(String chat, String text) {
        return door().envelope("message", chat, Led.LEILA, "Leila").put("text", text);
    }

    private static ObjectNode form(Led led, String form, String input, String typed) {
        ObjectNode submit = led.form(AMINA, form);
        ((ObjectNode) submit.at("/value/data")).put(input, typed);
        return submit;
    }
}
