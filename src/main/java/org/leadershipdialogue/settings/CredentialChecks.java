package org.leadershipdialogue.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadershipdialogue.teams.TeamsSettings.Credential;

/// What must hold of how we prove to be the bot: one way, and all that this way needs.
final class CredentialChecks {

    private static final String CREDENTIAL = "dialogue.teams.credential";
    private static final String SECRET = "dialogue.teams.client-secret";
    private static final String CERTIFICATE = "dialogue.teams.certificate-path";
    private static final String IDENTITY = "dialogue.teams.managed-identity-client-id";
    /// Set by the workload identity's webhook in the cluster; azure-identity reads it.
    private static final String TOKEN_FILE = "AZURE_FEDERATED_TOKEN_FILE";

    private static final Map<String, Set<Credential>> USED_BY = Map.of(
            SECRET, Set.of(Credential.SECRET),
            CERTIFICATE, Set.of(Credential.CERTIFICATE),
            IDENTITY, Set.of(Credential.MANAGED_IDENTITY, Credential.FEDERATED));

    private CredentialChecks() {}

    static Stream<Fault> of(Given given) {
        String word = given.text(CREDENTIAL).orElse("secret");
        return Arrays.stream(Credential.values())
                .filter(credential ->
                        word(credential).equals(word.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .map(credential -> Stream.concat(needed(credential, given), unused(credential, given)))
                .orElseGet(() -> Stream.of(new Fault(CREDENTIAL, "is '" + word + "'", "set it to " + words())));
    }

    private static Stream<Fault> needed(Credential credential, Given given) {
        return switch (credential) {
            case SECRET ->
                given.has(SECRET)
                        ? Stream.empty()
                        : Stream.of(Fault.missing(
                                SECRET,
                                "set it to the client secret of the app registration, or " + CREDENTIAL
                                        + " to another way: " + words()));
            case CERTIFICATE -> certificate(given.text(CERTIFICATE));
            case MANAGED_IDENTITY -> given.text(IDENTITY).stream().flatMap(CredentialChecks::identity);
            case FEDERATED ->
                given.has(IDENTITY)
                        ? given.text(IDENTITY).stream().flatMap(CredentialChecks::identity)
                        : Stream.of(Fault.missing(
                                IDENTITY, "set it to the client id of the managed identity the app trusts"));
            case WORKLOAD_IDENTITY ->
                given.hasVariable(TOKEN_FILE)
                        ? Stream.empty()
                        : Stream.of(Fault.missing(
                                TOKEN_FILE,
                                "run where workload identity is set up (it gives this variable), or choose another "
                                        + CREDENTIAL));
        };
    }

    private static Stream<Fault> unused(Credential credential, Given given) {
        return USED_BY.keySet().stream()
                .sorted()
                .filter(name ->
                        given.has(name) && !USED_BY.getOrDefault(name, Set.of()).contains(credential))
                .map(name -> new Fault(
                        name,
                        "is set, but " + CREDENTIAL + " is " + word(credential) + " and does not use it",
                        "take it away, or set " + CREDENTIAL + " to "
                                + USED_BY.getOrDefault(name, Set.of()).stream()
                                        .map(CredentialChecks::word)
                                        .sorted()
                                        .collect(Collectors.joining(" or "))));
    }

    private static Stream<Fault> identity(String id) {
        return TeamsChecks.isId(id)
                ? Stream.empty()
                : Stream.of(
                        new Fault(IDENTITY, "is '" + id + "', which is no id", "set it to the identity's client id"));
    }

    private static Stream<Fault> certificate(Optional<String> path) {
        if (path.isEmpty()) {
            return Stream.of(Fault.missing(CERTIFICATE, "set it to a PEM file with private key and certificate"));
        }
        try {
            String pem = Files.readString(Path.of(path.get()), StandardCharsets.ISO_8859_1);
            return pem.contains("PRIVATE KEY-----") && pem.contains("BEGIN CERTIFICATE-----")
                    ? Stream.empty()
                    : Stream.of(new Fault(
                            CERTIFICATE,
                            "names a file that holds no certificate, or no private key",
                            "put both into it, as PEM, without a password"));
        } catch (IOException | InvalidPathException unreadable) {
            return Stream.of(new Fault(
                    CERTIFICATE,
                    "names '" + path.get() + "', which cannot be read",
                    "check the path, and that the process may read the file"));
        }
    }

    private static String words() {
        return Arrays.stream(Credential.values()).map(CredentialChecks::word).collect(Collectors.joining(", "));
    }

    private static String word(Credential credential) {
        return credential.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
