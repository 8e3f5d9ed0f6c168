package org.leadershipdialogue.settings;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;

/// What must hold of where the process listens and is reached.
final class ServerChecks {

    private static final String ADDRESS = "server.address";
    private static final String PUBLIC = "dialogue.public-url";
    private static final String EXPOSED = "management.endpoints.web.exposure.include";
    private static final String REMOTE = "dialogue.rehearsal.allow-remote";

    private ServerChecks() {}

    static Stream<Fault> of(Given given) {
        return Stream.of(rehearsal(given), given.text(PUBLIC).stream().flatMap(ServerChecks::reached), watched(given))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> rehearsal(Given given) {
        Optional<String> address = given.text(ADDRESS);
        boolean believesAnybody = !given.has("dialogue.teams.app-id")
                && !given.text(REMOTE).map(Boolean::parseBoolean).orElse(false);
        return believesAnybody && !isLoopback(address)
                ? Stream.of(new Fault(
                        ADDRESS,
                        "lets other machines in, and without dialogue.teams.app-id the process believes whoever speaks",
                        """
                        set dialogue.teams.app-id and its credential to serve Teams, server.address=127.0.0.1 to \
                        rehearse here, or dialogue.rehearsal.allow-remote=true to rehearse inside a container whose \
                        port is published on loopback alone"""))
                : Stream.empty();
    }

    private static Stream<Fault> watched(Given given) {
        return given.list(EXPOSED).stream().allMatch("health"::equals) || given.has("management.server.port")
                ? Stream.empty()
                : Stream.of(new Fault(
                        EXPOSED,
                        "shows more than health to whoever reaches the bot",
                        "give management.server.port another port, as spring.profiles.active=watched does"));
    }

    private static boolean isLoopback(Optional<String> address) {
        try {
            return address.isPresent() && InetAddress.getByName(address.get()).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static Stream<Fault> reached(String address) {
        try {
            URI uri = URI.create(address.strip());
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return Stream.empty();
            }
        } catch (IllegalArgumentException malformed) {
            // Said below.
        }
        return Stream.of(new Fault(
                PUBLIC,
                "is no address a browser could open",
                "give the whole address, as https://dialogue.example.org"));
    }
}
