package org.leadershipdialogue.web.link;

import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.net.URI;
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

    /// Asks whoever opens a link to show who they are, before it says anything of what is behind it.
    static String signIn(URI address, Words words) {
        return Page.small(
                words,
                words.say("sign-in.title"),
                tag("p", words.say("sign-in.why")),
                link(address, words.say("sign-in.go")));
    }

    /// Says that the link is for somebody else than who signed in.
    static String somebodyElse(Purpose purpose, URI address, Words words) {
        return Page.small(
                words,
                words.say("sign-in.somebody-else"),
                tag("p", words.say("sign-in.your-own")),
                link(address, words.say("sign-in.another")),
                tag("p", words.say(purpose.again())));
    }

    private static Html link(URI address, String text) {
        return tag("p", tag("a", text).with("class", "button").with("href", address.toString()));
    }

    /// Says why there is nothing, and how to come by a new link.
    static String refusal(Refusal refusal, Purpose purpose, Words words) {
        Html again = tag("p", words.say(purpose.again()));
        return Page.small(words, words.say(refusal.key(purpose)), again);
    }
}
