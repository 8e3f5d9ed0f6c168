package org.leadershipdialogue.settings;

import java.util.stream.Stream;

/// What must hold of the mailbox we send from.
final class MailChecks {

    private static final String HOST = "spring.mail.host";
    private static final String FROM = "dialogue.mail.from";

    private MailChecks() {}

    static Stream<Fault> of(Given given) {
        if (given.has(HOST) && !given.has(FROM)) {
            return Stream.of(Fault.missing(FROM, "set it to the address letters come from"));
        }
        if (given.has(FROM) && !given.has(HOST)) {
            return Stream.of(new Fault(
                    FROM, "is set, but " + HOST + " is not", "set " + HOST + " to the mail server, or take this away"));
        }
        return given
                .text(FROM)
                .filter(address -> !address.matches("[^@\\s<>]+@[^@\\s<>]+"))
                .map(address -> new Fault(FROM, "is no e-mail address", "give the address alone, as bot@example.org"))
                .stream();
    }
}
