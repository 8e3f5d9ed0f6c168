package org.leadershipdialogue.teams.outbound;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenRequestContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.leadershipdialogue.TestKeys;
import org.leadershipdialogue.teams.TeamsSettings.Credential;

/// A process of its own that prints the token each kind of credential gets: azure-identity reads where the identity
/// provider is from the environment, which a running process cannot change.
final class TellTokens {

    static final String IDENTITY = "00000000-1111-2222-3333-444444444444";
    static final String SECRET = "a client secret";

    private TellTokens() {}

    public static void main(String[] arguments) {
        Path certificate = Path.of(arguments[0]);
        for (Credential kind : Credential.values()) {
            EntraIdentity identity = new EntraIdentity(
                    Samples.credential(kind, SECRET, certificate, kind == Credential.FEDERATED ? IDENTITY : null));
            AccessToken token = identity.credential()
                    .getTokenSync(new TokenRequestContext().addScopes("https://api.botframework.com/.default"));
            System.out.println("token " + kind + " " + token.getToken());
        }
    }

    /// A process with this environment, its output and its errors in one stream.
    static Process start(Path certificate, Path truststore, Map<String, String> environment) throws IOException {
        ProcessBuilder process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Djavax.net.ssl.trustStore=" + truststore,
                        "-Djavax.net.ssl.trustStorePassword=" + TestKeys.PASSWORD,
                        "-cp",
                        System.getProperty("java.class.path"),
                        TellTokens.class.getName(),
                        certificate.toString())
                .redirectErrorStream(true);
        process.environment().keySet().removeIf(name -> name.startsWith("AZURE_") || name.startsWith("IDENTITY_"));
        process.environment().putAll(environment);
        return process.start();
    }
}
