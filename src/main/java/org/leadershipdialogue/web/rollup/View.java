package org.leadershipdialogue.web.rollup;

import java.util.Map;
import org.leadershipdialogue.export.PaperFile;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;

/// One view of the page, and what happens when its form is sent.
interface View {

    /// How addresses call it; empty for the page as it opens.
    String name();

    /// What it shows.
    ///
    /// @param entered what was sent in vain, or what the address asks for
    /// @param wrong a sentence by the name of each field that is wrong; empty when it is first shown
    Html draw(Desk desk, Entered entered, Map<String, String> wrong);

    /// Carries out what its form asks for.
    default Outcome send(Desk desk, Entered entered) {
        return new Outcome.Gone();
    }

    /// What came of it.
    sealed interface Outcome {

        /// It is done.
        record Done(Notice notice) implements Outcome {}

        /// Nothing was done, because of what is wrong by the name of its field.
        record Mend(Map<String, String> wrong) implements Outcome {}

        /// What it was about is no longer there.
        record Gone() implements Outcome {}

        /// A file to be saved.
        record Saved(PaperFile file) implements Outcome {}
    }
}
