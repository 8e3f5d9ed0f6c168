package org.leadershipdialogue.web.link;

import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.page.Page;

/// The small page behind a link.
public final class LinkPage {

    private LinkPage() {}

    /// Says what is behind the link and for whom, above the one button.
    ///
    /// @param what what it is; may hold what people typed
    /// @param whom for whom, and what they should know of it
    /// @param once how often and how long the link works
    public static String offer(Words words, String what, String whom, String button, String once) {
        var form = tag("form", tag("button", button)).with("method", "post");
        return Page.small(words, what, tag("p", text(whom)), form, tag("p", once));
    }

    /// Says why there is nothing, and how to come by a new link.
    static String refusal(Refusal refusal, Purpose purpose, Words words) {
        Html again = tag("p", words.say(purpose.again()));
        return Page.small(words, words.say(refusal.key(purpose)), again);
    }
}
