package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The part of Teams' connector that knows the meeting behind a chat.
@OnRehearsal
@RestController
@RequestMapping(path = "/rehearsal/connector/v1/meetings/{meeting}", produces = MediaType.APPLICATION_JSON_VALUE)
class MeetingsController {

    private final Chats chats;
    private final Rates rates;
    private final Connection connection;
    private final Attendance attendance;

    MeetingsController(Chats chats, Rates rates, Connection connection, Attendance attendance) {
        this.chats = chats;
        this.rates = rates;
        this.connection = connection;
        this.attendance = attendance;
    }

    @GetMapping
    String meeting(@PathVariable String meeting) {
        Chat chat = admit(meeting);
        ObjectNode told = Json.object();
        told.putObject("details")
                .put("id", meeting)
                .put("title", Cast.TITLE)
                .put("type", "Scheduled")
                .put("joinUrl", "https://rehearsal.example/join");
        told.putObject("conversation").put("id", chat.id()).put("isGroup", true).put("conversationType", "groupChat");
        told.set("organizer", Accounts.member(Cast.facilitator()));
        return Json.write(told);
    }

    @GetMapping("/participants/{participant}")
    String participant(@PathVariable String meeting, @PathVariable String participant) {
        Chat chat = admit(meeting);
        return chat.members().stream()
                .filter(person -> person.isCalled(participant))
                .findFirst()
                .map(person -> Json.write(Accounts.participant(person, chat, attendance.includes(person))))
                .orElseThrow(() -> Refusal.unknown("participant"));
    }

    private Chat admit(String meeting) {
        connection.require();
        Chat chat = chats.findMeeting(meeting).orElseThrow(() -> Refusal.unknown("meeting"));
        rates.reading(chat.id());
        return chat;
    }
}
