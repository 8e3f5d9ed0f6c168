package org.leadershipdialogue.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;

/// The bot's endpoint and what else listens on its port, for whoever sends anything at all.
public final class Door {

    public static final ObjectMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final int port;
    private final String connector;
    private final String tenant;
    private final Supplier<String> authorization;

    /// The door of a rehearsal, which asks for no token.
    Door(int port) {
        this(port, "http://127.0.0.1:" + port + "/rehearsal/connector/", "tenant", () -> "Bearer none");
    }

    /// A door for whoever shows that.
    public Door(int port, String connector, String tenant, Supplier<String> authorization) {
        this.port = port;
        this.connector = connector;
        this.tenant = tenant;
        this.authorization = authorization;
    }

    public HttpResponse<String> activity(ObjectNode activity) {
        return activity(bytes(activity));
    }

    public HttpResponse<String> activity(byte[] body) {
        return send(to("/api/messages")
                .header("Content-Type", "application/json")
                .header("Authorization", authorization.get())
                .POST(BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> post(String path, byte[] body) {
        return send(to(path).header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)));
    }

    public HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20));
    }

    /// An activity as Teams would send it for somebody in a chat.
    public ObjectNode envelope(String type, String conversation, String personId, String name) {
        ObjectNode activity = JSON.createObjectNode()
                .put("type", type)
                .put("id", "f:1")
                .put("channelId", "msteams")
                .put("serviceUrl", connector)
                .put("locale", "en-GB");
        activity.putObject("from").put("id", personId).put("name", name).put("aadObjectId", "d-" + personId);
        activity.putObject("recipient").put("id", "28:dialogue").put("name", "Dialogue");
        activity.putObject("conversation")
                .put("id", conversation)
                .put("conversationType", "groupChat")
                .put("isGroup", true)
                .put("tenantId", tenant);
        ObjectNode channelData = activity.putObject("channelData");
        channelData.putObject("tenant").put("id", tenant);
        channelData.putObject("meeting").put("id", "meeting");
        return activity;
    }

    /// A press of a card's button.
    public ObjectNode press(String conversation, String personId, String name, String verb, ObjectNode data) {
        ObjectNode activity = envelope("invoke", conversation, personId, name).put("name", "adaptiveCard/action");
        ObjectNode action = activity.putObject("value").put("trigger", "manual").putObject("action");
        action.put("type", "Action.Execute").put("verb", verb).set("data", data);
        return activity;
    }

    /// Opens a form (`task/fetch`) or sends it (`task/submit`).
    public ObjectNode form(String name, String conversation, String personId, String called, ObjectNode data) {
        ObjectNode activity = envelope("invoke", conversation, personId, called).put("name", name);
        activity.putObject("value").set("data", data);
        return activity;
    }

    public static byte[] bytes(ObjectNode activity) {
        try {
            return JSON.writeValueAsBytes(activity);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
