package org.leadershipdialogue.web.rollup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Map;

/// A form as browsers send it.
public final class Multipart {

    private static final String BOUNDARY = "----WebKitFormBoundaryk3f9";

    private final String type;
    private final byte[] body;

    Multipart(String type, byte[] body) {
        this.type = type;
        this.body = body;
    }

    public String type() {
        return type;
    }

    public byte[] body() {
        return body;
    }

    public static Multipart of(Map<String, String> fields) {
        return of(fields, Map.of());
    }

    public static Multipart of(Map<String, String> fields, Map<String, byte[]> files) {
        var body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(UTF_8)));
        files.forEach((name, file) ->
                part(body, "name=\"" + name + "\"; filename=\"list.csv\"\r\nContent-Type: text/csv", file));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        return new Multipart("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }
}
