package org.leadershipdialogue.insight;

import java.net.URI;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.session.Person;

/// Makes the links behind which the Ethics Office finds its page.
public interface InsightLinks {

    /// A link for this person alone. Whoever asks must be of the [EthicsOffice]; the page asks again, with the same
    /// identity, at each request.
    URI to(Person who, Identity identity);
}
