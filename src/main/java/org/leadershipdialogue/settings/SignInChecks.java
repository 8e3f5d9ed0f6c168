package org.leadershipdialogue.settings;

import java.util.stream.Stream;

/// What must hold where people sign in before a link gives anything.
final class SignInChecks {

    private static final String CLIENT = "dialogue.entra-sign-in.client-id";
    private static final String TENANT = "dialogue.entra-sign-in.tenant-id";
    private static final String WHERE = "dialogue.public-url";

    private SignInChecks() {}

    static Stream<Fault> of(Given given) {
        Stream<Fault> tenant = given.has(CLIENT) && !given.has(TENANT)
                ? Stream.of(Fault.missing(TENANT, "set it to the directory whose people sign in"))
                : Stream.of();
        Stream<Fault> where = given.has(CLIENT) && !given.has(WHERE)
                ? Stream.of(Fault.missing(WHERE, "set it to where browsers come back to after signing in"))
                : Stream.of();
        return Stream.concat(tenant, where);
    }
}
