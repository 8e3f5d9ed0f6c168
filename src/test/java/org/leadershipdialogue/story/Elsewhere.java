package org.leadershipdialogue.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// One chat in a Teams that is not the rehearsal's: it allows and tells as little as the story says, and its
/// people are whoever the story needs. At first nobody is told anything but where to post.
final class Elsewhere implements AutoCloseable {

    static final ObjectMapper JSON = new ObjectMapper();
    static final String BOT = "28:dialogue";
    private static final int FORBIDDEN = 403;
    private static final int PAGE = 100;
    private static final int A_FEW = 8;

    final String id = "19:" + UUID.randomUUID() + "@thread.v2";
    final String kind;
    final Endpoint bot;

    /// Posts, in order: cards as their content, lines as the whole message.
    private final Map<String, ObjectNode> messages = new LinkedHashMap<>();
    private final Map<String, String> whispers = new ConcurrentHashMap<>();
    private final Map<String, List<String>> personal = new ConcurrentHashMap<>();
    private final List<String> invited = new CopyOnWriteArrayList<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final AtomicLong ids = new AtomicLong(1_795_000_000_000L);
    private final HttpServer connector;

    /// What the roster holds; null where it is not told.
    private volatile @Nullable ArrayNode roster;

    /// Roles by directory id; whoever is not in it is not told of.
    final Map<String, String> roles = new ConcurrentHashMap<>();

    /// Who has the app for themselves.
    final List<String> apps = new CopyOnWriteArrayList<>();

    volatile boolean whispering;
    private volatile @Nullable String meeting;
    private volatile String title = "";

    /// @param kind the conversation's type: `personal`, `groupChat` or `channel`
    Elsewhere(int botPort, String kind) throws IOException {
        this.kind = kind;
        connector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        connector.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        connector.createContext("/v3/conversations", this::conversations);
        connector.createContext("/v1/meetings", this::meetings);
        connector.start();
        bot = new Endpoint(botPort);
    }

    Elsewhere inAMeeting(String called) {
        meeting = "meeting-" + UUID.randomUUID();
        title = called;
        return this;
    }

    /// Somebody of this chat and of no other, so that no story knows of another's people.
    Member member(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "." + id.substring(3, 3 + A_FEW);
        return new Member(this, name, key, "en-GB");
    }

    /// The members of the roster: these people, the bot itself, and as many others as make it up to that
    /// size.
    void tellsItsRoster(int size, Member... people) {
        ArrayNode members = JSON.createArrayNode();
        members.addObject().put("id", BOT).put("name", "Dialogue").put("role", "bot");
        for (Member person : people) {
            members.add(person.account());
        }
        for (int other = people.length; other < size; other++) {
            members.add(member("Colleague " + other).account());
        }
        roster = members;
    }

    /// Lists one more account in a roster that is told.
    void alsoLists(JsonNode account) {
        Objects.requireNonNull(roster).add(account);
    }

    /// How many are in the chat beside the bot, as far as it is told.
    int size() {
        ArrayNode told = roster;
        return told == null ? 0 : told.size() - 1;
    }

    /// Everything that stands in the chat, as its base view.
    List<Map.Entry<String, ObjectNode>> posted() {
        synchronized (messages) {
            return messages.entrySet().stream()
                    .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

    List<String> lines() {
        return posted().stream()
                .map(Map.Entry::getValue)
                .filter(message -> message.path("type").asText().equals("message"))
                .map(message -> message.path("text").asText())
                .toList();
    }

    /// What was whispered to somebody, and what stands in their chat with the bot.
    String whisperedTo(Member person) {
        return whispers.getOrDefault(person.id(), "");
    }

    List<String> personalLines(Member person) {
        return personal.getOrDefault(personalChat(person.id()), List.of());
    }

    /// How often a chat with this person was asked for.
    long invited(Member person) {
        return invited.stream().filter(person.id()::equals).count();
    }

    /// An activity from this chat as Teams sends it.
    ObjectNode activity(String type, Member from) {
        ObjectNode activity = JSON.createObjectNode().put("type", type).put("channelId", "msteams");
        activity.put("id", "f:" + UUID.randomUUID()).put("locale", from.locale());
        activity.put("serviceUrl", "http://127.0.0.1:" + connector.getAddress().getPort() + "/");
        activity.set("from", from.account());
        activity.putObject("recipient").put("id", BOT).put("name", "Dialogue");
        activity.putObject("conversation")
                .put("id", id)
                .put("conversationType", kind)
                .put("tenantId", "tenant-1");
        ObjectNode data = activity.putObject("channelData");
        data.putObject("tenant").put("id", "tenant-1");
        String inMeeting = meeting;
        if (inMeeting != null) {
            data.putObject("meeting").put("id", inMeeting);
        }
        return activity;
    }

    /// The bot comes without anybody's doing.
    void addedByAPolicy() {
        ObjectNode added = activity("conversationUpdate", member("nobody"));
        added.remove("from");
        added.putArray("membersAdded").addObject().put("id", BOT);
        bot.send(added);
    }

    void forgetsWhispers() {
        whispers.clear();
    }

    /// How many posts and updates came so far.
    long changes() {
        return requests.stream().filter(line -> line.contains("/activities")).count();
    }

    @Override
    public void close() {
        connector.stop(0);
    }

    private String personalChat(String person) {
        return "a:" + person.substring(3);
    }

    private void conversations(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        ObjectNode body = read(exchange);
        if (path.length == 3) {
            opensPersonal(exchange, body);
        } else if (path[4].equals("pagedmembers")) {
            page(exchange);
        } else if (!path[3].equals(id)) {
            personal.computeIfAbsent(path[3], chat -> new CopyOnWriteArrayList<>())
                    .add(body.path("text").asText());
            answer(exchange, 201, "{\"id\":\"" + ids.incrementAndGet() + "\"}");
        } else if (exchange.getRequestURI().toString().endsWith("isTargetedActivity=true")) {
            whispers.put(body.at("/recipient/id").asText(), body.path("text").asText());
            answer(exchange, whispering ? 201 : 400, "{\"id\":\"" + ids.incrementAndGet() + "\"}");
        } else {
            put(exchange, path.length > 5 && !path[5].isEmpty() ? path[5] : "", body);
        }
    }

    private void put(HttpExchange exchange, String known, ObjectNode body) throws IOException {
        String message = known.isEmpty() ? Long.toString(ids.incrementAndGet()) : known;
        JsonNode card = body.path("attachments").path(0).path("content");
        synchronized (messages) {
            messages.put(message, card.isObject() ? (ObjectNode) card : body);
        }
        answer(exchange, known.isEmpty() ? 201 : 200, "{\"id\":\"" + message + "\"}");
    }

    private void opensPersonal(HttpExchange exchange, ObjectNode body) throws IOException {
        String person = body.at("/members/0/id").asText();
        invited.add(person);
        boolean has = apps.contains(person);
        answer(exchange, has ? 201 : FORBIDDEN, has ? "{\"id\":\"" + personalChat(person) + "\"}" : "{}");
    }

    private void page(HttpExchange exchange) throws IOException {
        ArrayNode all = roster;
        if (all == null) {
            answer(exchange, FORBIDDEN, "{}");
            return;
        }
        String query = exchange.getRequestURI().getQuery();
        int from = query.contains("continuationToken=")
                ? Integer.parseInt(query.replaceAll(".*continuationToken=(\\d+).*", "$1"))
                : 0;
        ObjectNode page = JSON.createObjectNode();
        ArrayNode members = page.putArray("members");
        for (int next = from; next < Math.min(from + PAGE, all.size()); next++) {
            members.add(all.get(next));
        }
        if (from + PAGE < all.size()) {
            page.put("continuationToken", Integer.toString(from + PAGE));
        }
        answer(exchange, 200, page.toString());
    }

    private void meetings(HttpExchange exchange) throws IOException {
        read(exchange);
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        String role = path.length > 5 ? roles.get(path[5]) : null;
        if (role != null) {
            answer(exchange, 200, "{\"meeting\":{\"role\":\"" + role + "\",\"inMeeting\":true}}");
        } else if (path.length == 4 && !title.isEmpty()) {
            ObjectNode told = JSON.createObjectNode();
            told.putObject("details").put("title", title);
            answer(exchange, 200, told.toString());
        } else {
            answer(exchange, FORBIDDEN, "{}");
        }
    }

    private ObjectNode read(HttpExchange exchange) throws IOException {
        requests.add(
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath());
        byte[] body = exchange.getRequestBody().readAllBytes();
        return body.length == 0 ? JSON.createObjectNode() : (ObjectNode) JSON.readTree(body);
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /// Lists of texts for whoever fails.
    @Override
    public String toString() {
        List<String> texts = new ArrayList<>();
        posted().forEach(entry -> texts.add(entry.getValue().toString()));
        return String.join("\n", texts);
    }
}
