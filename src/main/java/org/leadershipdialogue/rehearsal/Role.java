package org.leadershipdialogue.rehearsal;

import java.util.Locale;

/// What somebody is in the rehearsed meeting.
enum Role {
    FACILITATOR("Organizer"),
    MONITOR("Presenter"),
    PARTICIPANT("Presenter"),
    PHONE("Attendee"),
    FOCAL_POINT("Attendee");

    private final String inMeeting;

    Role(String inMeeting) {
        this.inMeeting = inMeeting;
    }

    /// Teams' own word for it; there is none for a monitor, and nearly everybody is a presenter.
    String inMeeting() {
        return inMeeting;
    }

    /// The word the page knows it by.
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether such a person is a member of the meeting's chat: a caller has no account, a focal point is not invited.
    boolean inChat() {
        return this != PHONE && this != FOCAL_POINT;
    }
}
