package org.leadershipdialogue.card;

import java.util.Arrays;
import java.util.Optional;

/// Every form and private page a button can open.
public enum FormId {
    SET_UP("set-up"),
    WRITE("write"),
    PARK("park"),
    WHERE_TO_TURN("where-to-turn"),
    HERE_WITH_ME("here-with-me"),
    FIX_NAME("fix-name"),
    ADD_CALLER("add-caller"),
    TICK_NAMES("tick-names"),
    OWN_RULE("own-rule"),
    MY_NOTES("my-notes"),
    READERS("readers"),
    TRAIL("trail"),
    HAND_IN("hand-in"),
    FEEDBACK("feedback"),
    ASSESSMENT("assessment"),
    REPLY("reply"),
    KEPT("kept"),
    INVITATION("invitation"),
    QUESTIONS("questions"),
    HELD("held"),
    REMIND("remind"),
    REMIND_ASSESSMENT("remind-assessment"),
    CERTIFY("certify");

    private final String wire;

    FormId(String wire) {
        this.wire = wire;
    }

    /// Its name in an action's data.
    public String wire() {
        return wire;
    }

    /// The form of this name; empty for what an old card or somebody's own client may send.
    public static Optional<FormId> of(String wire) {
        return Arrays.stream(values()).filter(each -> each.wire.equals(wire)).findFirst();
    }
}
