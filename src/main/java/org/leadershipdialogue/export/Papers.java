package org.leadershipdialogue.export;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes the papers of a session, with what is known at that moment.
public interface Papers {

    /// What the paper is called, for whoever is about to get it; empty as [#write] is.
    Optional<String> title(String sessionId, Copy copy);

    /// The paper as a file; empty if there is no such session, or it has not been set up.
    Optional<PaperFile> write(String sessionId, Copy copy);

    /// A paper as somebody wants it.
    ///
    /// @param language null for the language of the room
    record Copy(Paper paper, Format format, @Nullable Locale language) {

        /// @throws IllegalArgumentException if the paper does not come as this kind of file
        public Copy {
            if (!paper.comesAs(format)) {
                throw new IllegalArgumentException(paper + " does not come as " + format);
            }
        }

        /// The paper in the language of the room.
        public static Copy of(Paper paper, Format format) {
            return new Copy(paper, format, null);
        }
    }
}
