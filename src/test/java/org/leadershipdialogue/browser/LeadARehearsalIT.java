package org.leadershipdialogue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadershipdialogue.export.FileText;
import org.leadershipdialogue.rehearsal.Room;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Leads whole rehearsals as a newcomer would: by what stands on the page.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "dialogue.rehearsal.rates=false")
@DirtiesContext
class LeadARehearsalIT {

    private static final List<String> INTRODUCTION = List.of(
            "Next: how we talk",
            "Next: why we do this",
            "Next: official or personal",
            "Next: should I post this?",
            "Next: your story");

    @TempDir
    static Path data;

    static Browser browser;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void freshData(DynamicPropertyRegistry registry) {
        registry.add("dialogue.data", data::toString);
    }

    @BeforeAll
    static void launch() {
        browser = Browser.launch();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void startAgain() {
        Room.at(port).startsAgain().letsTheGroupAct("at-once");
    }

    @Test
    void fromSetUpToTheSheetInTheFocalPointsHands() throws IOException {
        Sitting leila = new Sitting(browser.open(address(), 1280, 900, ColorScheme.LIGHT));
        setsUp(leila, "Tomás Rivera");
        leila.presses("Open sign-in").sees("15 people are here");
        leads(leila, INTRODUCTION);
        leads(leila, List.of("Next: what we said", "Next: scenario 1", "Next: question 1"));
        leila.sees("Would like to speak").button("Next: what we said").waitFor();
        leila.newest("Scenario 1 · question 1 of 5").evaluate("line => line.scrollIntoView()");
        leila.keeps("rehearsal");
        leads(leila, List.of("Next: what we said"));
        leila.presses("Keep").sees("Kept for the summary").keeps("what-we-said");
        leads(leila, List.of("Next: question 2", "Next: what we said", "Next: question 3", "Next: what we said"));
        leads(leila, List.of("Next: question 4", "Next: what we said", "Next: question 5", "Next: what we said"));
        leads(leila, List.of("Next: key messages", "Next: scenario 2", "Next: question 1", "Next: what we said"));
        leads(leila, List.of("Next: question 2", "Next: what we said", "Next: question 3", "Next: what we said"));
        leads(leila, List.of("Next: key messages", "Next: conclusion"));
        leila.sees("Four things to take with you").keeps("recap");
        leila.presses("Close the session").chooses("Private").sees("All of it by");
        fillsInTheFeedback(leila);
        leila.sees("Your feedback, ready to paste")
                .sees("A lively hour <b>with</b> *stars*")
                .keeps("feedback-summary");
        String sheet = FileText.of(Files.readAllBytes(theSheet(leila).path()));
        assertThat(sheet).contains("Sign-In Sheet", "Amina Diallo", "Data and Mapping");
    }

    @Test
    void inFrenchOnAPhone() {
        Sitting claire = new Sitting(browser.onPhone(address()));
        setsUp(claire, "Amina Diallo");
        claire.presses("Open sign-in").sees("15 people are here").presses("Next: how we talk");
        claire.page().getByLabel("Page language").selectOption("fr");
        claire.turnsTo("Places").takesTheSeatOf("Leila Haddad").turnsTo("Discussion");
        leads(claire, INTRODUCTION.subList(1, INTRODUCTION.size()));
        claire.turnsTo("Places").takesTheSeatOf("Amina Diallo").turnsTo("Discussion");
        // A card that changes under the finger takes no tap.
        Room.at(port).pausesTheGroup().settles();
        claire.presses("Plutôt écrire").sees("Votre réponse");
        assertThat(claire.button("Fermer")).isInViewport();
        claire.keeps("phone-write-french");
        claire.fills("Votre réponse", "J’aurais demandé conseil.").sends("Envoyer");
        claire.sees("Vous avez écrit").keeps("phone-question-french");
        Room.at(port).letsTheGroupAct("at-once");
        handsOverToAmina(claire);
        claire.presses("Suite : nos réponses").sees("Garder").keeps("phone-what-we-said-french");
        claire.presses("Suite : scénario 1").presses("Suite : question 1").sees("Scénario 1 · question 1 sur 5");
        claire.button("Suite : nos réponses").waitFor();
        claire.keeps("phone-leading-french");
    }

    @Test
    void byKeyboardAlone() {
        Sitting leila = new Sitting(browser.onDesktop(address()));
        leila.button("Set up").waitFor();
        leila.newest("Personal use of social media").waitFor();
        leila.page().locator("body").press("Tab");
        while (!leila.button("Set up")
                .evaluate("b => b === document.activeElement")
                .equals(true)) {
            leila.page().keyboard().press("Tab");
        }
        leila.page().keyboard().press("Enter");
        assertThat(leila.form().getByLabel("Entity")).isFocused();
        leila.page().keyboard().press("Escape");
        assertThat(leila.form()).isHidden();
        assertThat(leila.button("Set up")).isFocused();
    }

    private static void setsUp(Sitting organizer, String monitor) {
        organizer.presses("Set up");
        organizer.fills("Entity", "Office for River Basins").fills("Unit", "Data and Mapping");
        assertThat(organizer.form().getByLabel("Personnel")).hasValue("17");
        organizer.picks("Who keeps the register?", monitor).sends("Save");
    }

    private static void leads(Sitting facilitator, List<String> buttons) {
        buttons.forEach(facilitator::presses);
    }

    private static void handsOverToAmina(Sitting claire) {
        claire.turnsTo("Places").takesTheSeatOf("Leila Haddad").turnsTo("Discussion");
        claire.presses("More").presses("Hand over to");
        assertThat(claire.button("Hand over to")).isHidden();
        claire.turnsTo("Places").takesTheSeatOf("Amina Diallo").turnsTo("Discussion");
        claire.sees("Cette partie n’est visible que pour vous");
    }

    private static void fillsInTheFeedback(Sitting facilitator) {
        facilitator.presses("Go on").sees("Step 1 of 4").presses("That is right");
        facilitator.sees("Step 2 of 4").fills("10", "A lively hour <b>with</b> *stars*");
        facilitator.presses("Save and go on").sees("Step 3 of 4").presses("Save and go on");
        facilitator.sees("Step 4 of 4").keeps("feedback-last-step").presses("Save the form");
        assertThat(facilitator.form()).containsText("ready to paste");
        facilitator.page().keyboard().press("Escape");
    }

    private static Download theSheet(Sitting facilitator) {
        facilitator
                .presses("Hand it in")
                .sees("never goes to the Ethics Office")
                .keeps("hand-in");
        Page behindTheLink = facilitator
                .page()
                .context()
                .waitForPage(() -> facilitator.link("PDF").click());
        Browser.keep(behindTheLink, "download");
        return behindTheLink.waitForDownload(() -> behindTheLink
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Get it"))
                .click());
    }

    private String address() {
        return "http://localhost:" + port + "/";
    }
}
