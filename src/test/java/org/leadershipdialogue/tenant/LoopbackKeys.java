package org.leadershipdialogue.tenant;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/// A key for https on this machine, made by the JDK's keytool and trusted by this process while a test runs.
final class LoopbackKeys implements AutoCloseable {

    static final String PASSWORD = "in a test only";

    private final SSLContext usual;
    private final SSLContext ours;
    private final KeyStore certificates;

    LoopbackKeys() {
        try {
            usual = SSLContext.getDefault();
            KeyStore store = made();
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, PASSWORD.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            certificates = KeyStore.getInstance("PKCS12");
            certificates.load(null, null);
            certificates.setCertificateEntry("loopback", store.getCertificate("loopback"));
            trust.init(certificates);
            ours = SSLContext.getInstance("TLS");
            ours.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
        SSLContext.setDefault(ours);
    }

    SSLContext context() {
        return ours;
    }

    /// The certificate in a file of its own, for a process beside this one; it goes with this one.
    Path trusted() {
        try {
            Path file = Files.createTempFile("tenant-trust", ".p12");
            file.toFile().deleteOnExit();
            try (OutputStream out = Files.newOutputStream(file)) {
                certificates.store(out, PASSWORD.toCharArray());
            }
            return file;
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public void close() {
        SSLContext.setDefault(usual);
    }

    private static KeyStore made() throws GeneralSecurityException, IOException {
        Path folder = Files.createTempDirectory("tenant-keys");
        Path file = folder.resolve("loopback.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "loopback",
                        "-dname",
                        "CN=loopback",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        KeyStore store = KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
        Files.delete(file);
        Files.delete(folder);
        return store;
    }
}
