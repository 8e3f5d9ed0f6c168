package org.leadershipdialogue.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// A client like Microsoft's Agents Playground: one person at the keyboard, no token, HTTP/1.1 alone, no dialogs, and
/// nobody's own view unless it is asked for. An answer to a press stands in the place of the message until the bot
/// changes the message.
final class Playground implements AutoCloseable {

    private static final String OWN_VIEW = "My view";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int POLLS = 400;
    private static final long PAUSE = 25_000_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, ObjectNode> messages = new LinkedHashMap<>();
    private final AtomicLong ids = new AtomicLong(1_795_000_000_000L);
    private final URI bot;
    private final String chat = UUID.randomUUID().toString();
    private final String kind;
    private final HttpServer connector;

    /// @param kind the conversation's type: `personal` or `groupChat`
    Playground(int botPort, String kind) throws IOException {
        this.bot = URI.create("http://127.0.0.1:" + botPort + "/api/messages");
        this.kind = kind;
        connector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        connector.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        connector.createContext("/_connector/v3/conversations", this::serve);
        connector.start();
    }

    /// The app is added and the bot comes into the chat, told at the same moment and without anybody's name.
    void opens() throws InterruptedException {
        ObjectNode added = activity("installationUpdate").put("action", "add");
        ObjectNode came = activity("conversationUpdate");
        came.putArray("membersAdded").addObject().put("id", "bot-id");
        for (ObjectNode told : List.of(added, came)) {
            told.withObject("/from").remove("name");
        }
        Thread other = Thread.startVirtualThread(() -> send(added));
        send(came);
        other.join();
    }

    void types(String text) {
        send(activity("message").put("text", text).put("textFormat", "plain"));
    }

    /// Presses a button of one's own view; asks for that where the card shows everybody's, and again where an update of
    /// the card has come over it.
    void pressesOnOwnView(String words) {
        await(words, () -> {
            Optional<Found> found = last(button -> called(button, words) || called(button, OWN_VIEW));
            found.ifPresent(one -> presses(one, Map.of()));
            return found.filter(one -> called(one.button(), words));
        });
    }

    /// Presses the last button of that name anywhere in the chat; inputs of its card go along.
    void presses(String words, Map<String, String> typed) {
        presses(await(words, () -> last(button -> called(button, words))), typed);
    }

    private void presses(Found found, Map<String, String> typed) {
        ObjectNode invoke =
                activity("invoke").put("name", "adaptiveCard/action").put("replyToId", found.message());
        ObjectNode action = invoke.putObject("value").putObject("action");
        action.put("type", "Action.Execute")
                .put("verb", found.button().path("verb").asText());
        ObjectNode data =
                action.putObject("data").setAll((ObjectNode) found.button().path("data"));
        typed.forEach(data::put);
        JsonNode answer = send(invoke);
        if (answer.path("type").asText().equals("application/vnd.microsoft.card.adaptive")) {
            synchronized (messages) {
                messages.put(found.message(), (ObjectNode) answer.path("value"));
            }
        }
    }

    void presses(String words) {
        presses(words, Map.of());
    }

    /// *Next* says what comes next.
    private static boolean called(JsonNode button, String words) {
        String title = button.path("title").asText();
        return title.equals(words) || title.startsWith(words + ":");
    }

    /// Waits until those words stand in the last card of the chat.
    void sees(String words) {
        await(words, () -> texts().getLast().contains(words) ? Optional.of(words) : Optional.empty());
    }

    /// Waits until those words stand in any card or line of the chat.
    void seesAnywhere(String words) {
        await(
                words,
                () -> texts().stream().anyMatch(text -> text.contains(words)) ? Optional.of(words) : Optional.empty());
    }

    boolean shows(String words) {
        return texts().stream().anyMatch(text -> text.contains(words));
    }

    List<String> texts() {
        synchronized (messages) {
            return messages.isEmpty()
                    ? List.of("")
                    : messages.values().stream().map(JsonNode::toString).toList();
        }
    }

    @Override
    public void close() {
        connector.stop(0);
    }

    private record Found(String message, JsonNode button) {}

    private Optional<Found> last(Predicate<JsonNode> wanted) {
        synchronized (messages) {
            return messages.entrySet().stream()
                    .flatMap(message -> buttons(message.getValue(), new ArrayList<>()).stream()
                            .filter(wanted)
                            .map(button -> new Found(message.getKey(), button)))
                    .reduce((earlier, later) -> later);
        }
    }

    private static List<JsonNode> buttons(JsonNode node, List<JsonNode> found) {
        if (node.path("type").asText().equals("Action.Execute")) {
            found.add(node);
            return found;
        }
        node.forEach(child -> buttons(child, found));
        return found;
    }

    private <T> T await(String what, Supplier<Optional<T>> happens) {
        for (int poll = 0; poll < POLLS; poll++) {
            Optional<T> found = happens.get();
            if (found.isPresent()) {
                return found.get();
            }
            LockSupport.parkNanos(PAUSE);
        }
        throw new AssertionError("Never saw \"" + what + "\" in " + texts().getLast());
    }

    private ObjectNode activity(String type) {
        ObjectNode activity = JSON.createObjectNode().put("type", type).put("channelId", "msteams");
        activity.put("id", UUID.randomUUID().toString()).put("locale", "en-US");
        activity.put("serviceUrl", "http://localhost:" + connector.getAddress().getPort() + "/_connector");
        activity.putObject("from")
                .put("id", "user-id-0")
                .put("name", "Alex Wilber")
                .put("aadObjectId", "person-0");
        activity.putObject("recipient").put("id", "bot-id").put("name", "Test Bot");
        activity.putObject("conversation")
                .put("id", chat)
                .put("conversationType", kind)
                .put("tenantId", "tenant-1");
        activity.putObject("channelData").putObject("tenant").put("id", "tenant-1");
        return activity;
    }

    private JsonNode send(ObjectNode activity) {
        HttpRequest request = HttpRequest.newBuilder(bot)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(activity.toString()))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(activity.path("type").asText() + ": " + answer.statusCode());
            }
            return answer.body().isEmpty() ? JSON.createObjectNode() : JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /// Posts and updates are kept; whatever else the bot asks for, this client does not know.
    private void serve(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        JsonNode body = JSON.readTree(exchange.getRequestBody().readAllBytes());
        boolean ours = path.length > 5 && path[4].equals(chat) && path[5].equals("activities");
        if (!ours) {
            answer(exchange, 501, "");
            return;
        }
        boolean post = exchange.getRequestMethod().equals("POST");
        String id = post ? Long.toString(ids.incrementAndGet()) : path[6];
        synchronized (messages) {
            JsonNode card = body.path("attachments").path(0).path("content");
            messages.put(id, (ObjectNode) (card.isObject() ? card : body));
        }
        answer(exchange, post ? 201 : 200, "{\"id\":\"" + id + "\"}");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
