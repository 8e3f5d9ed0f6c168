package org.leadershipdialogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/// A key and a self-signed certificate for 127.0.0.1, made by the JDK's own keytool; RSA, since Entra's
/// library takes no other.
///
/// @param file the key store, which a client may use as its trust store
public record TestKeys(Path file, KeyStore store) {

    public static final String PASSWORD = "in a test only";
    private static final String ALIAS = "loopback";

    public static TestKeys madeIn(Path folder) throws GeneralSecurityException, IOException {
        Path file = folder.resolve("loopback.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-alias",
                        ALIAS,
                        "-dname",
                        "CN=loopback",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (keytool.onExit().join().exitValue() != 0) {
            throw new IOException("keytool made no key");
        }
        return new TestKeys(file, KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray()));
    }

    public X509Certificate certificate() throws GeneralSecurityException {
        return (X509Certificate) store.getCertificate(ALIAS);
    }

    public SSLContext server() throws GeneralSecurityException {
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    /// Key and certificate in one file, as operators keep them.
    public Path pem(Path file) throws GeneralSecurityException, IOException {
        byte[] key = store.getKey(ALIAS, PASSWORD.toCharArray()).getEncoded();
        return Files.writeString(
                file,
                block("PRIVATE KEY", key) + block("CERTIFICATE", certificate().getEncoded()));
    }

    private static String block(String name, byte[] content) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(name, body, name);
    }
}
