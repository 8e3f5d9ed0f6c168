package org.leadershipdialogue.card;

import java.net.URI;
import org.leadershipdialogue.card.element.Markdown;

/// Makes Markdown links to addresses of the Guide or of an operator, never of people.
final class Links {

    private Links() {}

    static Markdown to(Markdown label, URI address) {
        String target = address.toString().replace("(", "%28").replace(")", "%29");
        return Markdown.ours("[" + label.text() + "](" + target + ")");
    }
}
