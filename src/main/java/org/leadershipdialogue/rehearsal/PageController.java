package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What the rehearsal page asks for and does, for the seat somebody sits in.
@OnRehearsal
@RestController
@RequestMapping(path = "/rehearsal/api", produces = MediaType.APPLICATION_JSON_VALUE)
class PageController {

    private final StateDrawing states;
    private final Seats seats;
    private final Client client;

    PageController(StateDrawing states, Seats seats, Client client) {
        this.states = states;
        this.seats = seats;
        this.client = client;
    }

    @GetMapping("/state")
    String state(@RequestParam(defaultValue = "") String seat) {
        return Json.write(states.of(seats.find(seat)));
    }

    @PostMapping("/say")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void say(@RequestBody(required = false) @Nullable String body) {
        Doing doing = seats.doing(body);
        client.say(doing.person(), doing.chat(), doing.text("text"));
    }

    @PostMapping("/press")
    String press(@RequestBody(required = false) @Nullable String body) {
        Doing doing = seats.doing(body);
        ObjectNode action = Json.objectIn(doing.body(), "action");
        ObjectNode data = Json.objectIn(action, "data").deepCopy();
        if ("Action.Submit".equals(action.path("type").asText())) {
            return Json.write(PageAnswer.of(client.submit(doing.person(), doing.message(), data)));
        }
        data.setAll(Json.objectIn(action, "inputs"));
        return Json.write(PageAnswer.of(client.press(
                doing.person(), doing.message(), action.path("verb").asText(), data)));
    }

    @PostMapping("/dialog")
    String dialog(@RequestBody(required = false) @Nullable String body) {
        Doing doing = seats.doing(body);
        return Json.write(
                PageAnswer.of(client.openDialog(doing.person(), doing.message(), Json.objectIn(doing.body(), "data"))));
    }

    @PostMapping("/submit")
    String submit(@RequestBody(required = false) @Nullable String body) {
        Doing doing = seats.doing(body);
        return Json.write(PageAnswer.of(
                client.submitDialog(doing.person(), doing.message(), Json.objectIn(doing.body(), "data"))));
    }
}
