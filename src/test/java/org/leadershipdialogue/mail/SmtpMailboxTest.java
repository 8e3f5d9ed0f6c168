package org.leadershipdialogue.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.mail.Letter.Enclosure;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

/// Letters as a mail server gets them, with the settings the product ships.
class SmtpMailboxTest {

    private static final String NADIA = "nadia.rahman@example.org";
    private static final GreenMail SERVER = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeAll
    static void start() {
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

    @Test
    void sendsALetterWithItsFiles() {
        with("spring.mail.properties.mail.smtp.starttls.required=false", mailbox -> mailbox.send(letter()));

        MimeMessage received = SERVER.getReceivedMessages()[0];
        assertThat(header(received, "Message-ID")).isEqualTo("<k3f9-1@example.org>");
        assertThat(header(received, "From")).isEqualTo("dialogue@example.org");
        assertThat(header(received, "To")).isEqualTo(NADIA);
        assertThat(header(received, "Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(header(received, "Bcc")).isEmpty();
        assertThat(parts(received)).containsExactly("Names are inside.", "Feuille, Été.pdf: يوسف");
    }

    @Test
    void letsNoNameWriteAHeader() throws MessagingException {
        with("spring.mail.properties.mail.smtp.starttls.required=false", mailbox -> mailbox.send(letter()));

        assertThat(SERVER.getReceivedMessages()[0].getSubject()).isEqualTo("Sheet of Été Bcc: all@example.org");
    }

    /// GreenMail speaks no STARTTLS: what we ship with sends nothing to such a server, and says why.
    @Test
    void sendsNothingInTheClear() {
        with(
                "x=y",
                mailbox -> assertThatThrownBy(() -> mailbox.send(letter()))
                        .isInstanceOf(Mailbox.NotSent.class)
                        .hasMessageContaining("STARTTLS is required")
                        .hasMessageNotContaining("example.org"));

        assertThat(SERVER.getReceivedMessages()).isEmpty();
    }

    @Test
    void isNoneWhereNothingIsConfigured() {
        new ApplicationContextRunner()
                .withUserConfiguration(Configured.class)
                .run(context ->
                        assertThat(context.getBean(Mailbox.class).exists()).isFalse());
    }

    private static Letter letter() {
        var sheet =
                new Enclosure("Feuille, Été.pdf", "text/plain;charset=UTF-8", "يوسف".getBytes(StandardCharsets.UTF_8));
        return new Letter(
                "k3f9-1", List.of(NADIA), "Sheet of Été\r\nBcc: all@example.org", "Names are inside.", List.of(sheet));
    }

    private static void with(String setting, Consumer<Mailbox> act) {
        new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withUserConfiguration(Configured.class)
                .withPropertyValues(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + SERVER.getSmtp().getPort(),
                        "dialogue.mail.from=dialogue@example.org",
                        setting)
                .run(context -> act.accept(context.getBean(Mailbox.class)));
    }

    private static List<String> parts(MimeMessage message) {
        try {
            var all = (MimeMultipart) message.getContent();
            var text = (MimeMultipart) all.getBodyPart(0).getContent();
            Part file = all.getBodyPart(1);
            return List.of(
                    text.getBodyPart(0).getContent().toString().strip(),
                    file.getFileName() + ": "
                            + new String(file.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String header(MimeMessage message, String name) {
        try {
            String[] values = message.getHeader(name);
            return values == null ? "" : String.join(" | ", values);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @EnableConfigurationProperties(SmtpMailbox.Settings.class)
    @Import(SmtpMailbox.class)
    static class Configured {}
}
