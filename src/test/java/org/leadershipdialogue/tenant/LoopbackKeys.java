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
import org.leadershipdialogue.TestKeys;

/// A key for https on this machine, made by the JDK's keytool and trusted by this process while a test runs.
final class LoopbackKeys implements AutoCloseable {

    static final String PASSWORD = TestKeys.PASSWORD;

    private final SSLContext usual;
    private final SSLContext ours;
    private final KeyStore certificates;

    LoopbackKeys() {
        try {
            usual = SSLContext.getDefault();
            TestKeys made = made();
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(made.store(), PASSWORD.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            certificates = KeyStore.getInstance("PKCS12");
            certificates.load(null, null);
            certificates.setCertificateEntry("loopback", made.certificate());
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

    private static TestKeys made() throws GeneralSecurityException, IOException {
        Path folder = Files.createTempDirectory("tenant-keys");
        TestKeys keys = TestKeys.madeIn(folder);
        Files.delete(keys.file());
        Files.delete(folder);
        return keys;
    }
}
