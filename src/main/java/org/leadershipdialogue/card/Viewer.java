package org.leadershipdialogue.card;

import org.leadershipdialogue.language.Words;

/// Who looks: in which language, in which role, whether on the register yet, and how forms are opened there.
public record Viewer(Words words, Role role, boolean signedIn, Forms forms) {

    /// The base view everybody may get.
    public static Viewer room(Words words, Forms forms) {
        return new Viewer(words, Role.ROOM, true, forms);
    }

    boolean leads() {
        return role == Role.FACILITATOR;
    }
}
