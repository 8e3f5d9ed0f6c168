package org.leadershipdialogue.privacy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/// The page behind a link, open in a browser that knows its cookie.
record OpenPage(Door door, String path, String cookie) {

    /// Opens the link as its button does.
    static OpenPage behind(URI link, Door door) {
        var opened = door.post(link.getPath(), new byte[0]);
        var cookie = opened.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        var page = link.resolve(opened.headers().firstValue("Location").orElseThrow());
        return new OpenPage(door, page.getPath(), cookie);
    }

    HttpResponse<String> get(String view) {
        return door.send(to(view).GET());
    }

    HttpResponse<String> post(String type, byte[] body) {
        return door.send(to("?show=session").header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)));
    }

    private HttpRequest.Builder to(String view) {
        return door.to(path + view).header("Cookie", cookie);
    }
}
