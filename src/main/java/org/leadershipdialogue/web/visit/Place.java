package org.leadershipdialogue.web.visit;

import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.web.link.Purpose;

/// What lies behind the links of one purpose.
public interface Place {

    /// Which links lead here.
    Purpose purpose();

    /// Whether there is what the guest's link names.
    boolean exists(Guest guest);

    /// Whether the guest may be here, by the settings as they are now.
    boolean admits(Guest guest);

    /// The small page behind the link, with the button that lets the guest in.
    String offer(Guest guest, Words words);
}
