package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The part of Teams' connector where a bot posts, updates and deletes its messages.
@OnRehearsal
@RestController
@RequestMapping(
        path = "/rehearsal/connector/v3/conversations/{conversation}/activities",
        produces = MediaType.APPLICATION_JSON_VALUE)
class ActivitiesController {

    /// Teams refuses messages of about 100 KB; nothing here may come near it.
    private static final int LARGEST_CARD = 40 * 1024;

    private final Chats chats;
    private final Rates rates;
    private final Connection connection;

    ActivitiesController(Chats chats, Rates rates, Connection connection) {
        this.chats = chats;
        this.rates = rates;
        this.connection = connection;
    }

    @PostMapping({"", "/{replyTo}"})
    ResponseEntity<String> create(
            @PathVariable String conversation, @RequestBody(required = false) @Nullable String body) {
        Chat chat = admit(conversation);
        if (!chats.isPresent(chat)) {
            throw Refusal.forbidden("The bot is no longer in this chat.");
        }
        ObjectNode activity = activity(body);
        if ("typing".equals(activity.path("type").asText())) {
            return answer(HttpStatus.CREATED, "typing");
        }
        return answer(
                HttpStatus.CREATED,
                chats.post(chat, Bot.ID, Bot.NAME, content(activity)).id());
    }

    @PutMapping("/{id}")
    ResponseEntity<String> update(
            @PathVariable String conversation,
            @PathVariable String id,
            @RequestBody(required = false) @Nullable String body) {
        Message message = own(admit(conversation), id);
        return answer(
                HttpStatus.OK, chats.change(message, content(activity(body))).id());
    }

    @DeleteMapping("/{id}")
    ResponseEntity<String> delete(@PathVariable String conversation, @PathVariable String id) {
        chats.delete(own(admit(conversation), id));
        return ResponseEntity.ok().build();
    }

    private Chat admit(String conversation) {
        connection.require();
        Chat chat = chats.find(conversation).orElseThrow(() -> Refusal.unknown("conversation"));
        rates.sending(conversation);
        return chat;
    }

    private Message own(Chat chat, String id) {
        Message message = chats.find(chat, id).orElseThrow(() -> Refusal.unknown("activity"));
        if (!message.byBot()) {
            throw Refusal.forbidden("A bot changes its own messages only.");
        }
        return message;
    }

    private static ObjectNode activity(@Nullable String body) {
        ObjectNode activity = Json.read(body).orElseThrow(() -> Refusal.malformed("The body is no activity."));
        if (!Set.of("message", "typing").contains(activity.path("type").asText())) {
            throw Refusal.malformed("The activity is neither a message nor typing.");
        }
        return activity;
    }

    private static Content content(ObjectNode activity) {
        Content content = Content.of(activity);
        if (content.isEmpty()) {
            throw Refusal.malformed("The message is empty.");
        }
        if (content.card() != null
                && Json.write(content.card()).getBytes(StandardCharsets.UTF_8).length > LARGEST_CARD) {
            throw Refusal.tooBig();
        }
        return content;
    }

    private static ResponseEntity<String> answer(HttpStatus status, String id) {
        return ResponseEntity.status(status).body(Json.write(Json.object().put("id", id)));
    }
}
