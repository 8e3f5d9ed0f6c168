package org.leadershipdialogue.rollup;

import java.net.URI;
import org.leadershipdialogue.session.Person;

/// Makes the links behind which a focal point finds the page of an entity.
public interface RollUpLinks {

    /// A link for this person alone, of the same kind as those behind which files are.
    ///
    /// Whoever asks must collect for the entity; the page asks again, with the same identity, at each request.
    URI to(EntityYear year, Person who, Identity identity);
}
