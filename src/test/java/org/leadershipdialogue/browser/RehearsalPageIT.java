package org.leadershipdialogue.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class RehearsalPageIT {

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

    @Test
    void theFacilitatorsSeatIsTakenFirst() {
        Page page = browser.onDesktop(address());
        assertThat(seat(page, "Leila Haddad")).isChecked();
        assertThat(page).hasURL(Pattern.compile("#seat=.+"));
        Browser.keep(page, "rehearsal-page");
    }

    @Test
    void arrowKeysWalkThroughTheRoomAndAReloadKeepsTheSeat() {
        Page page = browser.onDesktop(address());
        seat(page, "Leila Haddad").focus();
        page.keyboard().press("ArrowDown");
        assertThat(seat(page, "Tomás Rivera")).isChecked();
        page.reload();
        assertThat(seat(page, "Tomás Rivera")).isChecked();
    }

    @Test
    void whatIsWrittenInOneSeatAppearsInAnother() {
        Page amina = browser.onDesktop(address());
        seat(amina, "Amina Diallo").check();
        Page leila = browser.onPhone(address());
        amina.getByPlaceholder("Write as Amina Diallo").fill("Bonjour à tous");
        amina.keyboard().press("Enter");
        assertThat(messages(leila).getByText("Bonjour à tous")).isVisible();
        Browser.keep(leila, "rehearsal-page-phone");
    }

    private String address() {
        return "http://localhost:" + port + "/";
    }

    private static Locator messages(Page page) {
        return page.getByRole(AriaRole.LIST, new Page.GetByRoleOptions().setName("Messages"));
    }

    private static Locator seat(Page page, String name) {
        return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(Pattern.compile(name)));
    }
}
