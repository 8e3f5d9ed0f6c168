package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// A bot that keeps what it is sent and answers as a test wants.
///
/// A test component: the application's own scan passes it by, or it would answer in the bot's place in every test.
@TestComponent
@RestController
class StubBot {

    final List<ObjectNode> received = new CopyOnWriteArrayList<>();
    volatile UnaryOperator<ObjectNode> answer = activity -> Json.object();

    @PostMapping(path = "/api/messages", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> receive(@RequestBody String body) {
        ObjectNode activity = Json.read(body).orElseThrow();
        received.add(activity);
        return ResponseEntity.ok(Json.write(answer.apply(activity)));
    }

    List<ObjectNode> received(String type) {
        return received.stream()
                .filter(activity -> activity.path("type").asText().equals(type))
                .toList();
    }
}
