package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the page tells the simulated group.
@OnRehearsal
@RestController
@RequestMapping("/rehearsal/api")
class GroupController {

    private final Group group;
    private final Changes changes;
    private final Happenings happenings;
    private final Chats chats;
    private final Arrival arrival;

    GroupController(Group group, Changes changes, Happenings happenings, Chats chats, Arrival arrival) {
        this.group = group;
        this.changes = changes;
        this.happenings = happenings;
        this.chats = chats;
        this.arrival = arrival;
    }

    @PostMapping("/group")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void group(@RequestBody(required = false) @Nullable String body) {
        ObjectNode wish = Json.read(body).orElseThrow(() -> Refusal.malformed("The body is no JSON object."));
        if (wish.has("speed")) {
            group.goAt(Speed.called(wish.path("speed").asText()).orElseThrow(() -> Refusal.unknown("speed")));
        }
        if (wish.has("whatIf")) {
            happenings.happen(
                    WhatIf.called(wish.path("whatIf").asText()).orElseThrow(() -> Refusal.unknown("happening")));
        }
        if (wish.has("paused")) {
            group.pause(wish.path("paused").asBoolean());
        }
        changes.happened();
    }

    @PostMapping("/start-again")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void startAgain() {
        group.startAgain();
        chats.startAgain();
        arrival.begin(Duration.ofSeconds(1));
    }
}
