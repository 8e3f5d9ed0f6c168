package org.leadershipdialogue.rehearsal;

import java.net.URI;
import java.util.function.IntSupplier;

/// Where this process listens; known only once its web server is up.
final class Address {

    private final IntSupplier port;

    Address(IntSupplier port) {
        this.port = port;
    }

    URI botEndpoint() {
        return URI.create(base() + "/api/messages");
    }

    /// What activities carry as `serviceUrl`.
    String connector() {
        return base() + "/rehearsal/connector/";
    }

    private String base() {
        return "http://127.0.0.1:" + port.getAsInt();
    }
}
