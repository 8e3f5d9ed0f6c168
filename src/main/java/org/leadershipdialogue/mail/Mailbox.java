package org.leadershipdialogue.mail;

/// The mailbox we send from.
public interface Mailbox {

    /// Whether the operator configured one.
    boolean exists();

    /// Hands a letter to the mail server, and waits until it has taken it.
    ///
    /// @throws NotSent if it has not, or nobody knows; its words name no person
    void send(Letter letter);

    /// The mail server did not take a letter; it may be tried again.
    final class NotSent extends RuntimeException {

        private static final long serialVersionUID = 1;

        /// @param why the kind of failure, and what TLS had against the server; a server's own words repeat addresses
        NotSent(String why) {
            super(why);
        }
    }
}
