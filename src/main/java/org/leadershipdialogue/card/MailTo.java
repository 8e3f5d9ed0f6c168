package org.leadershipdialogue.card;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Makes the address that opens a letter, ready to send, in somebody's own mail program (RFC 6068).
final class MailTo {

    /// What mail programs take in an address.
    private static final int LONGEST = 1800;

    private MailTo() {}

    /// @param to addresses; whoever sends a letter without any knows to whom it goes
    /// @param body left out where the whole would be longer than mail programs take
    static URI of(List<String> to, String subject, List<String> body) {
        String bare = "mailto:"
                + String.join(",", to.stream().map(MailTo::address).toList()) + "?subject=" + encoded(subject);
        String whole = bare + "&body=" + encoded(String.join("\r\n\r\n", body));
        return URI.create(whole.length() > LONGEST ? bare : whole);
    }

    // The sign every address holds stands for itself; whatever else would end the address does not.
    private static String address(String address) {
        return encoded(address).replace("%40", "@");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
