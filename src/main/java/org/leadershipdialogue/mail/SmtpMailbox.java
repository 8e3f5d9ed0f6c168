package org.leadershipdialogue.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// Sends over SMTP, as `spring.mail.*` says.
@Component
final class SmtpMailbox implements Mailbox {

    private final @Nullable JavaMailSender sender;
    private final Settings settings;

    SmtpMailbox(ObjectProvider<JavaMailSender> sender, Settings settings) {
        this.sender = sender.getIfAvailable();
        this.settings = settings;
    }

    /// What Spring Boot's own settings lack; `dialogue.mail.*`.
    ///
    /// @param from the address letters come from; null where no mailbox is configured
    @ConfigurationProperties("dialogue.mail")
    record Settings(@Nullable String from) {}

    @Override
    public boolean exists() {
        return sender != null && settings.from() != null;
    }

    @Override
    public void send(Letter letter) {
        JavaMailSender server = Objects.requireNonNull(sender, "no mailbox is configured");
        try {
            server.send(written(letter, server.createMimeMessage()));
        } catch (MailException | MessagingException failed) {
            throw new NotSent(why(failed));
        }
    }

    private MimeMessage written(Letter letter, MimeMessage message) throws MessagingException {
        InternetAddress from = new InternetAddress(Objects.requireNonNull(settings.from()), true);
        MimeMessageHelper helper = new MimeMessageHelper(message, true, "UTF-8");
        helper.setFrom(from);
        helper.setTo(letter.to().toArray(String[]::new));
        helper.setSubject(letter.subject().replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "));
        helper.setText(letter.text());
        for (Letter.Enclosure file : letter.enclosures()) {
            helper.addAttachment(file.name(), new ByteArrayDataSource(file.content(), file.mediaType()));
        }
        message.setHeader("Message-ID", "<" + letter.id() + "@" + host(from) + ">");
        // Nobody reads this mailbox: no notices of absence, please.
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    /// What TLS has against the server, in this process's own words; otherwise the kinds of failure, outermost first.
    private static String why(Exception failed) {
        List<Throwable> causes = Stream.iterate((Throwable) failed, Objects::nonNull, Throwable::getCause)
                .toList();
        return causes.stream()
                .filter(SmtpMailbox::isOfTls)
                .map(Throwable::getMessage)
                .findFirst()
                .orElseGet(() -> causes.stream()
                        .map(cause -> cause.getClass().getSimpleName())
                        .collect(Collectors.joining(": ")));
    }

    private static boolean isOfTls(Throwable cause) {
        return cause instanceof SSLException
                || Objects.requireNonNullElse(cause.getMessage(), "").startsWith("STARTTLS is required");
    }

    private static String host(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
    }
}
