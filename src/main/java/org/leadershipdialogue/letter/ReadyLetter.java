package org.leadershipdialogue.letter;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A letter that is ready to be copied, or opened in somebody's own mail program (RFC 6068).
///
/// What would make an address longer than mail programs take is left out of it: the text first, which stands beside the
/// button to copy, then the addresses.
///
/// @param subject any text; whatever would end the line is a blank
public record ReadyLetter(String subject, List<String> paragraphs) {

    /// What mail programs take in an address, in characters.
    private static final int LONGEST = 1800;

    public ReadyLetter {
        subject = subject.replaceAll("\\p{Cntrl}+", " ").strip();
        paragraphs = List.copyOf(paragraphs);
    }

    /// Opens the letter to all of these, who see each other.
    ///
    /// @param addresses may be empty: whoever sends the letter knows to whom it goes
    public URI to(List<String> addresses) {
        return opening("", addresses);
    }

    /// Opens the letter to each of these, none of whom sees another.
    ///
    /// @param addresses may be empty
    public URI toEach(List<String> addresses) {
        return opening("bcc=", addresses);
    }

    /// Whether the address that opens the letter holds all of these; where it does not, show them to be copied.
    public static boolean holds(List<String> addresses) {
        return fits("mailto:?bcc=" + encoded(addresses));
    }

    private URI opening(String field, List<String> addresses) {
        String to = addresses.isEmpty() || !holds(addresses) ? "" : field + encoded(addresses);
        String bare = "mailto:" + (field.isEmpty() ? to + "?" : "?" + (to.isEmpty() ? "" : to + "&"));
        String titled = bare + "subject=" + encoded(subject);
        String whole =
                titled + "&body=" + encoded(String.join("\n\n", paragraphs).replace("\n", "\r\n"));
        return URI.create(Stream.of(whole, titled)
                .filter(ReadyLetter::fits)
                .findFirst()
                .orElse("mailto:?subject=" + encoded(subject)));
    }

    private static boolean fits(String address) {
        return address.length() <= LONGEST;
    }

    // The sign every address holds stands for itself; whatever else would end the address does not.
    private static String encoded(List<String> addresses) {
        return addresses.stream()
                .map(address -> encoded(address).replace("%40", "@"))
                .collect(Collectors.joining(","));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
