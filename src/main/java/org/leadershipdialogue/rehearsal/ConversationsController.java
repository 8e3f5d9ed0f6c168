package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The part of Teams' connector where a bot opens its chat with one person.
@OnRehearsal
@RestController
class ConversationsController {

    private final Chats chats;
    private final Connection connection;

    ConversationsController(Chats chats, Connection connection) {
        this.chats = chats;
        this.connection = connection;
    }

    /// Opens the chat, or finds it: there is one for each person.
    ///
    /// @throws Refusal 403 for people who cannot have the app, such as a caller
    @PostMapping(path = "/rehearsal/connector/v3/conversations", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> open(@RequestBody(required = false) @Nullable String body) {
        connection.require();
        ObjectNode asked = Json.read(body).orElseThrow(() -> Refusal.malformed("The body is no conversation."));
        if (asked.path("isGroup").asBoolean() || asked.path("members").size() != 1) {
            throw Refusal.malformed("A bot opens a chat with one person.");
        }
        Person person = Cast.find(asked.path("members").path(0).path("id").asText())
                .filter(found -> found.role() != Role.PHONE)
                .orElseThrow(() -> Refusal.forbidden("This person does not have the app."));
        String id = chats.personal(person.id()).id();
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(Json.write(Json.object().put("id", id)));
    }
}
