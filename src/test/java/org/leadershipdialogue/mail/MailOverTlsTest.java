package org.leadershipdialogue.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadershipdialogue.TestKeys;
import org.leadershipdialogue.mail.TlsFront.Way;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/// Letters over TLS, set up as `settings.md` says: to a server whose certificate the operator trusts, and to no other.
class MailOverTlsTest {

    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    private static Path folder;

    private static TestKeys keys;
    private static Path certificate;

    @BeforeAll
    static void start() throws Exception {
        keys = TestKeys.madeIn(folder);
        certificate = keys.pem(folder.resolve("mail.pem"));
        SERVER.start();
    }

    @AfterEach
    void empty() throws Exception {
        SERVER.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @ParameterizedTest
    @EnumSource
    void sendsToAServerItTrusts(Way way) throws Exception {
        try (var front = front(way)) {
            sending(front, "127.0.0.1", with(way, trusted()), mailbox -> mailbox.send(letter()));

            assertThat(SERVER.getReceivedMessages()).hasSize(1);
            assertNothingWasReadOnTheWay(front);
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesACertificateNobodyVouchesFor(Way way) throws Exception {
        try (var front = front(way)) {
            String why = refused(front, "127.0.0.1", with(way));

            assertThat(why).contains("unable to find valid certification path");
            assertNothingWasReadOnTheWay(front);
        }
    }

    /// The certificate is for 127.0.0.1.
    @ParameterizedTest
    @EnumSource
    void refusesTheCertificateOfAnotherServer(Way way) throws Exception {
        try (var front = front(way)) {
            String why = refused(front, "localhost", with(way, trusted()));

            assertThat(why).contains("matching localhost");
            assertNothingWasReadOnTheWay(front);
        }
    }

    @Test
    void looksAtTheCertificateAlsoUnderTheNameSmtps() throws Exception {
        try (var front = front(Way.FROM_THE_FIRST_BYTE)) {
            String protocol = "spring.mail.protocol=smtps";

            assertThat(refused(front, "127.0.0.1", protocol)).contains("unable to find valid certification path");
            sending(
                    front,
                    "127.0.0.1",
                    Stream.concat(Stream.of(protocol), Stream.of(trusted())).toArray(String[]::new),
                    mailbox -> mailbox.send(letter()));

            assertThat(SERVER.getReceivedMessages()).hasSize(1);
        }
    }

    private static TlsFront front(Way way) throws Exception {
        return new TlsFront(way, keys.server(), SERVER.getSmtp().getPort());
    }

    private static String[] trusted() {
        return new String[] {
            "spring.mail.ssl.bundle=mail", "spring.ssl.bundle.pem.mail.truststore.certificate=file:" + certificate
        };
    }

    private static String[] with(Way way, String... more) {
        return Stream.concat(Stream.of("spring.mail.ssl.enabled=" + (way == Way.FROM_THE_FIRST_BYTE)), Stream.of(more))
                .toArray(String[]::new);
    }

    /// What the log says of a letter that was not sent.
    private static String refused(TlsFront front, String host, String... settings) {
        var why = new StringBuilder();
        sending(
                front,
                host,
                settings,
                mailbox -> why.append(catchThrowableOfType(Mailbox.NotSent.class, () -> mailbox.send(letter()))
                        .getMessage()));
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        return why.toString();
    }

    private static void sending(TlsFront front, String host, String[] settings, Consumer<Mailbox> act) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class, MailSenderAutoConfiguration.class))
                .withUserConfiguration(SmtpMailboxTest.Configured.class)
                .withPropertyValues(
                        "spring.mail.host=" + host,
                        "spring.mail.port=" + front.port(),
                        "dialogue.mail.from=dialogue@example.org")
                .withPropertyValues(settings)
                .run(context -> act.accept(context.getBean(Mailbox.class)));
    }

    private static void assertNothingWasReadOnTheWay(TlsFront front) {
        assertThat(front.inTheClear()).allMatch(line -> line.matches("EHLO \\S+|STARTTLS"), "greets and asks for TLS");
    }

    private static Letter letter() {
        var sheet = new Letter.Enclosure("sheet.txt", "text/plain", "names".getBytes(StandardCharsets.UTF_8));
        return new Letter("k3f9-1", List.of("nadia.rahman@example.org"), "Sheet", "Names are inside.", List.of(sheet));
    }
}
