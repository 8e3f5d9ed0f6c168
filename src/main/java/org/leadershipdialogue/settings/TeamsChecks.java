package org.leadershipdialogue.settings;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leadershipdialogue.teams.TrustedHosts;

/// What must hold of who we are to Teams and whom we trust.
final class TeamsChecks {

    private static final String PREFIX = "dialogue.teams.";
    private static final String APP = PREFIX + "app-id";
    private static final String TENANTS = PREFIX + "allowed-tenants";
    private static final String HOSTS = PREFIX + "trusted-service-hosts";
    private static final String KEYS = PREFIX + "openid-metadata-url";
    private static final List<String> FOR_TEAMS_ALONE = List.of(
            "tenant-id",
            "allowed-tenants",
            "credential",
            "client-secret",
            "certificate-path",
            "managed-identity-client-id");

    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}-(\\p{XDigit}{4}-){3}\\p{XDigit}{12}");
    private static final String LABEL = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final Pattern HOST = Pattern.compile(
            LABEL + "(\\." + LABEL + ")*(:\\d{1,5})?|\\[[0-9a-f:.]+](:\\d{1,5})?|(\\." + LABEL + "){2,}");

    private TeamsChecks() {}

    static Stream<Fault> of(Given given) {
        return Stream.of(
                        given.has(APP) ? asABot(given) : rehearsing(given),
                        given.list(HOSTS).stream().flatMap(TeamsChecks::host),
                        given.text(KEYS).stream().flatMap(TeamsChecks::keys),
                        forms(given))
                .flatMap(faults -> faults);
    }

    /// Whether that is an id as Entra gives them.
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    private static Stream<Fault> rehearsing(Given given) {
        return FOR_TEAMS_ALONE.stream()
                .map(name -> PREFIX + name)
                .filter(given::has)
                .map(name -> new Fault(
                        name,
                        "is set, but " + APP + " is not",
                        "set " + APP + " to serve Teams, or take this one away to rehearse"));
    }

    private static Stream<Fault> asABot(Given given) {
        return Stream.of(
                        id(given, APP, "the bot's application (client) id"),
                        id(given, PREFIX + "tenant-id", "the directory (tenant) id the bot is registered in"),
                        given.list(TENANTS).stream()
                                .filter(tenant -> !isId(tenant))
                                .map(tenant -> new Fault(
                                        TENANTS,
                                        "names '" + tenant + "', which is no id",
                                        "name tenants by their ids, not by their domains")),
                        CredentialChecks.of(given))
                .flatMap(faults -> faults);
    }

    private static Stream<Fault> id(Given given, String name, String meaning) {
        Optional<String> text = given.text(name);
        if (text.isEmpty()) {
            return Stream.of(Fault.missing(name, "set it to " + meaning));
        }
        return isId(text.get())
                ? Stream.empty()
                : Stream.of(new Fault(
                        name,
                        "is '" + text.get() + "', which is no id",
                        "set it to " + meaning + ": 32 hexadecimal digits in five groups"));
    }

    private static Stream<Fault> host(String host) {
        return HOST.matcher(host.toLowerCase(Locale.ROOT)).matches()
                ? Stream.empty()
                : Stream.of(
                        new Fault(
                                HOSTS,
                                "names '" + host + "', which is no host",
                                "give a host alone, without https:// or a path; or an ending of two names or more, as .botframework.com"));
    }

    private static Stream<Fault> keys(String address) {
        try {
            if (TrustedHosts.isPrivate(URI.create(address))) {
                return Stream.empty();
            }
        } catch (IllegalArgumentException malformed) {
            // Said below.
        }
        return Stream.of(new Fault(
                KEYS,
                "is no https address",
                "take it away to use Microsoft's own; plain http is for a provider on this machine alone"));
    }

    private static Stream<Fault> forms(Given given) {
        return given
                .text(PREFIX + "forms")
                .filter(word -> !word.matches("(?i)dialog|in[-_]card"))
                .map(word -> new Fault(PREFIX + "forms", "is '" + word + "'", "set it to dialog or in-card"))
                .stream();
    }
}
