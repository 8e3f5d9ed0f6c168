package org.leadershipdialogue.session;

/// What somebody is in the meeting at the moment they ask for something. It is asked anew each time and kept nowhere.
public enum Standing {
    /// Called the meeting; where Teams does not tell, whoever added the bot.
    ORGANIZER,
    /// May present: by default nearly everybody in the meeting.
    PRESENTER,
    /// Listens and speaks; so does whoever Teams says nothing about.
    ATTENDEE
}
