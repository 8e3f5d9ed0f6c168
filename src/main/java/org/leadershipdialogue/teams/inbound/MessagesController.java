package org.leadershipdialogue.teams.inbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.microsoft.bot.schema.Activity;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.leadershipdialogue.teams.activity.ActivityJson;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The bot's endpoint: takes one activity, answers within the request.
///
/// 401 for whoever is not let in, before their body is read; 400, 413 and 415 for what is no activity; bodies hold
/// answers to people, never reasons.
@RestController
final class MessagesController {

    private final Doorkeeper door;
    private final Reception reception;
    private final Refusals refusals;

    MessagesController(Doorkeeper door, Reception reception, Refusals refusals) {
        this.door = door;
        this.reception = reception;
        this.refusals = refusals;
    }

    // Spring's own converters speak Jackson 3; activities are read and written by ours.
    @PostMapping("/api/messages")
    ResponseEntity<byte[]> receive(HttpServletRequest request) throws JsonProcessingException {
        try {
            Doorkeeper.Entry entry = door.knock(authorization(request), request.getRemoteAddr());
            Activity activity = Body.of(request);
            entry.admit(activity);
            return write(reception.receive(activity));
        } catch (TurnedAway away) {
            refusals.note(away.kind());
            return refuse(away.status());
        }
    }

    private static List<String> authorization(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
    }

    /// By way of text: half a surrogate pair, which a name may hold, becomes a question mark; written as bytes at
    /// once it would be an error.
    private static ResponseEntity<byte[]> write(Reception.Reply reply) throws JsonProcessingException {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(reply.status());
        return reply.body().isEmpty()
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_JSON)
                        .body(ActivityJson.mapper()
                                .writeValueAsString(reply.body().get())
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> refuse(int status) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status);
        return status == 401
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build()
                : answer.build();
    }
}
