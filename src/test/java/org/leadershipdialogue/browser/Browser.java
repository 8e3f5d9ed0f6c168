package org.leadershipdialogue.browser;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// A real Chromium without a window, for looking at the rehearsal page as people see it.
///
/// The build unpacks it and names it in the system property `chromium.path`. Where there is none, the tests that need
/// it fail and say so: a browser test without a browser has proved nothing.
public final class Browser implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target", "chromium", "chromium");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /// Milliseconds: a board may hold a counter back for five seconds, and a busy machine takes longer than a person.
    static final double LONGEST_WAIT = 30_000;
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /// Starts the Chromium of this build.
    ///
    /// @throws IllegalStateException if it has not been unpacked
    public static Browser launch() {
        Path program = Path.of(System.getProperty("chromium.path", UNPACKED.toString()));
        if (!Files.isExecutable(program)) {
            throw new IllegalStateException("There is no Chromium at " + program
                    + ". Build without -Dskip.web, or name one with -Dchromium.path=…");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT);
        // Playwright would otherwise fetch browsers of its own.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(
                playwright,
                playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(FLAGS)));
    }

    /// Opens an address on a desk's screen, in a profile of its own.
    public Page onDesktop(String address) {
        return open(address, 1280, 1000, ColorScheme.LIGHT);
    }

    /// Opens an address on a phone's screen, in a profile of its own.
    public Page onPhone(String address) {
        return open(address, 390, 844, ColorScheme.LIGHT);
    }

    /// Opens an address in a profile of its own; width and height in CSS pixels.
    public Page open(String address, int width, int height, ColorScheme colours) {
        Page page = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(colours)
                        .setLocale("en-GB"))
                .newPage();
        page.navigate(address);
        return page;
    }

    /// Keeps a picture of what the page shows now in `target/screenshots/<name>.png`.
    public static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
