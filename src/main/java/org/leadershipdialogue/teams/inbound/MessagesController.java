package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.leadershipdialogue.teams.activity.ActivityJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The bot's endpoint: takes one activity, answers within the request.
///
/// 413 for more than 256 KB, 415 for anything but JSON, 400 for JSON that is no activity, 401 for whoever is not let
/// in; bodies hold answers to people, never reasons.
@RestController
final class MessagesController {

    private static final Logger LOG = LoggerFactory.getLogger(MessagesController.class);
    private static final int LARGEST = 256 * 1024;

    private final Doorkeeper door;
    private final Reception reception;

    MessagesController(Doorkeeper door, Reception reception) {
        this.door = door;
        this.reception = reception;
    }

    // Spring's own converters speak Jackson 3; activities are read and written by ours.
    @PostMapping(path = "/api/messages", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> receive(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > LARGEST) {
            return status(413);
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return status(413);
        }
        Optional<Activity> activity = parse(body);
        if (activity.isEmpty()) {
            return status(400);
        }
        try {
            door.admit(request.getHeader(HttpHeaders.AUTHORIZATION), request.getRemoteAddr(), activity.get());
        } catch (TurnedAway turnedAway) {
            LOG.warn("Turned away: {}", turnedAway.getMessage());
            return status(401);
        }
        return Senders.isComplete(activity.get()) ? write(reception.receive(activity.get())) : status(400);
    }

    private static Optional<Activity> parse(byte[] body) throws IOException {
        try {
            JsonNode tree = ActivityJson.mapper().readTree(body);
            return tree.path("type").isTextual()
                    ? Optional.of(ActivityJson.mapper().treeToValue(tree, Activity.class))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static ResponseEntity<byte[]> write(Reception.Reply reply) throws JsonProcessingException {
        if (reply.body().isEmpty()) {
            return status(reply.status());
        }
        return ResponseEntity.status(reply.status())
                .contentType(MediaType.APPLICATION_JSON)
                .body(ActivityJson.mapper().writeValueAsBytes(reply.body().get()));
    }

    private static ResponseEntity<byte[]> status(int status) {
        return ResponseEntity.status(status).build();
    }
}
