package org.leadershipdialogue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/// Somebody in front of the rehearsal page, who finds things by their words and waits until they are there.
///
/// The newest card that has a button is the one meant. On a phone the parts of the page are turned to by their tabs.
final class Sitting {

    private final Page page;

    Sitting(Page page) {
        this.page = page;
        page.setDefaultTimeout(Browser.LONGEST_WAIT);
    }

    /// Presses the newest button of that name, in a card or in the form that is open.
    Sitting presses(String button) {
        button(button).click();
        return this;
    }

    /// The newest button that begins so: a French question mark has a space of its own before it.
    Locator button(String name) {
        return byName(page.getByRole(AriaRole.MAIN), AriaRole.BUTTON, name).last();
    }

    /// The newest link of that name; a card's button that leads elsewhere is one.
    Locator link(String name) {
        return byName(page.getByRole(AriaRole.MAIN), AriaRole.LINK, name).last();
    }

    Sitting takesTheSeatOf(String person) {
        byName(page, AriaRole.RADIO, person).check();
        return this;
    }

    Sitting turnsTo(String tab) {
        byName(page.getByRole(AriaRole.NAVIGATION), AriaRole.BUTTON, tab).click();
        return this;
    }

    Sitting chooses(String choice) {
        byName(page, AriaRole.RADIO, choice).check();
        return this;
    }

    Sitting sees(String words) {
        assertThat(newest(words)).isVisible();
        return this;
    }

    Locator newest(String words) {
        return page.getByRole(AriaRole.MAIN)
                .getByText(Pattern.compile(literally(words)))
                .last();
    }

    /// The form that is open.
    Locator form() {
        return page.getByRole(AriaRole.DIALOG);
    }

    Sitting fills(String field, String words) {
        form().getByLabel(Pattern.compile("^" + literally(field))).fill(words);
        return this;
    }

    Sitting picks(String field, String choice) {
        form().getByLabel(Pattern.compile("^" + literally(field))).selectOption(choice);
        return this;
    }

    /// Sends the form by the button of just that name, and expects it to close.
    Sitting sends(String button) {
        Pattern whole = Pattern.compile(beginning(button) + "[\\u2069\\s]*$");
        form().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(whole))
                .click();
        assertThat(form()).isHidden();
        return this;
    }

    Sitting keeps(String picture) {
        Browser.keep(page, picture);
        return this;
    }

    Page page() {
        return page;
    }

    private static Locator byName(Page in, AriaRole role, String name) {
        return in.getByRole(role, new Page.GetByRoleOptions().setName(beginning(name)));
    }

    private static Locator byName(Locator in, AriaRole role, String name) {
        return in.getByRole(role, new Locator.GetByRoleOptions().setName(beginning(name)));
    }

    private static Pattern beginning(String name) {
        return Pattern.compile("^[\\u2068\\s]*" + literally(name));
    }

    /// The browser reads the pattern, and knows no `\Q`; a space may be one of those that French has before a colon.
    private static String literally(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0").replace(" ", "\\s");
    }
}
