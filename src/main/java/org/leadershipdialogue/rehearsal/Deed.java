package org.leadershipdialogue.rehearsal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/// Something a simulated person does, and the button it takes.
enum Deed {
    SIGN_IN(3, 40),
    LISTEN(45, 60),
    VOTE(5, 40),
    TAKE_PART(5, 30),
    SPEAK(15, 120),
    WRITE(25, 150),
    /// Says a word in the chat, which takes no button.
    CHAT(20, 120);

    private final int soonest;
    private final int latest;

    Deed(int soonest, int latest) {
        this.soonest = soonest;
        this.latest = latest;
    }

    /// Whether it is done by pressing this button.
    boolean isDoneBy(Button button) {
        return switch (this) {
            case SIGN_IN -> button.verb().equals("register.sign-in");
            case LISTEN -> button.verb().equals("register.listen");
            case VOTE -> button.verb().equals("vote.cast");
            case TAKE_PART -> button.verb().equals("part.take");
            case SPEAK -> button.verb().equals("speak.offer");
            case WRITE -> button.opens("write");
            case CHAT -> false;
        };
    }

    /// Seconds it takes a person at least.
    int soonest() {
        return soonest;
    }

    /// Seconds it takes a person at most.
    int latest() {
        return latest;
    }

    /// What a card invites people to.
    static Set<Deed> offeredBy(ReadCard card) {
        Set<Deed> offered = EnumSet.noneOf(Deed.class);
        card.buttons()
                .forEach(button -> Arrays.stream(values())
                        .filter(deed -> deed.isDoneBy(button))
                        .forEach(offered::add));
        return offered;
    }
}
