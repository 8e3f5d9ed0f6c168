package org.leadershipdialogue.storage;

/// Which database is underneath, and the few words of SQL the two do not share.
public enum Engine {
    /// The embedded default: one file, one writer.
    SQLITE("sqlite", "", ""),
    /// A server that any number of nodes share.
    POSTGRESQL("postgresql", " for share", " for update");

    private final String vendor;
    private final String forShare;
    private final String forUpdate;

    Engine(String vendor, String forShare, String forUpdate) {
        this.vendor = vendor;
        this.forShare = forShare;
        this.forUpdate = forUpdate;
    }

    /// The name of this engine's folder under `db/migration`.
    public String vendor() {
        return vendor;
    }

    /// What to append to a `select` inside a transaction so that the rows stay as read until it commits,
    /// while others may read them the same way. Empty where there is one writer anyway.
    public String forShare() {
        return forShare;
    }

    /// What to append to a `select` inside a transaction so that it waits for everybody who holds the rows
    /// [for share][#forShare()], and keeps them out until it commits. Empty where there is one writer anyway.
    public String forUpdate() {
        return forUpdate;
    }

    /// Where Flyway finds this engine's migrations: the common history and the engine's own folder.
    String[] migrations() {
        return new String[] {"classpath:db/migration/common", "classpath:db/migration/" + vendor};
    }
}
