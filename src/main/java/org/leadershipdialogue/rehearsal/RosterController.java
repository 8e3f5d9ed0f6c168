package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The part of Teams' connector that says who is in a conversation.
@OnRehearsal
@RestController
@RequestMapping(
        path = "/rehearsal/connector/v3/conversations/{conversation}",
        produces = MediaType.APPLICATION_JSON_VALUE)
class RosterController {

    /// Teams may give fewer than asked for; so few that a bot which forgets to turn the page is found out here.
    private static final int LONGEST_PAGE = 10;

    private final Chats chats;
    private final Rates rates;
    private final Connection connection;

    RosterController(Chats chats, Rates rates, Connection connection) {
        this.chats = chats;
        this.rates = rates;
        this.connection = connection;
    }

    @GetMapping("/members")
    String members(@PathVariable String conversation) {
        return Json.write(accounts(admit(conversation).members()));
    }

    @GetMapping("/members/{member}")
    String member(@PathVariable String conversation, @PathVariable String member) {
        return admit(conversation).members().stream()
                .filter(person -> person.isCalled(member))
                .findFirst()
                .map(person -> Json.write(Accounts.member(person)))
                .orElseThrow(() -> Refusal.unknown("member"));
    }

    @GetMapping("/pagedmembers")
    String page(
            @PathVariable String conversation,
            @RequestParam(defaultValue = "200") String pageSize,
            @RequestParam(defaultValue = "0") String continuationToken) {
        List<Person> members = admit(conversation).members();
        int from = Math.min(number(continuationToken), members.size());
        int to = Math.min(from + Math.clamp(number(pageSize), 1, LONGEST_PAGE), members.size());
        ObjectNode page = Json.object();
        if (to < members.size()) {
            page.put("continuationToken", Integer.toString(to));
        }
        return Json.write(page.set("members", accounts(members.subList(from, to))));
    }

    private Chat admit(String conversation) {
        connection.require();
        Chat chat = chats.find(conversation).orElseThrow(() -> Refusal.unknown("conversation"));
        rates.reading(conversation);
        return chat;
    }

    private static ArrayNode accounts(List<Person> people) {
        ArrayNode accounts = Json.object().arrayNode();
        people.forEach(person -> accounts.add(Accounts.member(person)));
        return accounts;
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw Refusal.malformed("No such page.");
        }
        return Integer.parseInt(text);
    }
}
