package org.leadershipdialogue.storage;

/// Thrown at the start when a PostgreSQL server is named and no secret is.
final class SecretMissing extends RuntimeException {

    SecretMissing() {
        super("dialogue.secret is missing. With PostgreSQL every node needs the same one, kept apart from the database"
                + " and its backups.");
    }
}
