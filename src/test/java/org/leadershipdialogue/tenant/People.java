package org.leadershipdialogue.tenant;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.tenant.Someone.Role;

/// Eighteen people of the kinds that come to meetings, whose names try everything a name can try.
final class People {

    static final String TENANT = "8d5b1f64-0000-4000-8000-00000000aaaa";
    private static final String ANOTHER_TENANT = "8d5b1f64-0000-4000-8000-00000000bbbb";

    /// Pieces of names that would do something if a card carried them as they are.
    static final List<String> NAMES_THAT_ARE_MARKUP =
            List.of("*Star*", "_Score_", "[Link](", "<script>", "{{DATE(2020");

    private static final String HOLE = "${name}";

    final Someone organizer = member("Olive Organizer", "en-US", true, Role.Organizer);
    final Someone monitor = member("Mona Monitor", "en-GB", true, Role.Presenter);
    final Someone french = member("Fleur Francophone", "fr-FR", false, Role.Presenter);
    final Someone arabic = member("عربية تجريبية", "ar-SA", false, Role.Presenter);
    final Someone markdown = member("*Star* _Score_ [Link](https://evil.example)", "en-US", false, Role.Presenter);
    final Someone web = member("<b>Bold</b><script>alert(1)</script>", "en-US", false, Role.Presenter);
    final Someone quotes = member("Quote \"Double\" O'Single \\Back", "en-US", true, Role.Presenter);
    final Someone emoji =
            member("Emoji \uD83E\uDD9C\uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08", "fr-CA", false, Role.Attendee);
    final Someone function = member("{{DATE(2020-01-01T00:00:00Z)}} " + HOLE, "en-US", false, Role.Presenter);
    final Someone longName = member("Long " + "name ".repeat(38) + "end", "en-US", false, Role.Presenter);
    final Someone zeroWidth = member("Zero\u200B\u200DWidth\uFEFF", "en-US", false, Role.Presenter);
    final Someone override = member("Turned \u202Edrawkcab", "en-US", false, Role.Presenter);
    final Someone sheet = member("=HYPERLINK(\"https://evil.example\")", "en-US", false, Role.Presenter);
    final Someone dash = member("- Dash", "", false, Role.Presenter);
    final Someone guest = someone("Guest Unverified", null, TENANT, "en-US", Role.Attendee);
    final Someone foreigner = someone("Tess Othertenant", directoryId(), ANOTHER_TENANT, "de-DE", Role.Attendee);
    final Someone silent = member("Silent Sorrel", "en-US", false, Role.Presenter);
    final Someone phone = new Someone(id(), "Phone Fennel", directoryId(), TENANT, "en-US", false, Role.Attendee, true);

    List<Someone> all() {
        return List.of(
                organizer, monitor, french, arabic, markdown, web, quotes, emoji, function, longName, zeroWidth,
                override, sheet, dash, guest, foreigner, silent, phone);
    }

    List<Someone> participants() {
        return all().subList(2, all().size());
    }

    /// Those who sign in and do nothing else that others may see.
    List<Someone> silentOnes() {
        return List.of(silent, guest, foreigner);
    }

    /// Words with what only looks like a hole in them taken out.
    static String withoutNames(String words) {
        return words.replace(HOLE, "");
    }

    private static Someone member(String name, String locale, boolean hasApp, Role role) {
        return new Someone(id(), name, directoryId(), TENANT, locale, hasApp, role, false);
    }

    private static Someone someone(String name, @Nullable String directoryId, String tenant, String locale, Role role) {
        return new Someone(id(), name, directoryId, tenant, locale, false, role, false);
    }

    private static String id() {
        return "29:1" + UUID.randomUUID().toString().replace("-", "_");
    }

    private static String directoryId() {
        return UUID.randomUUID().toString();
    }
}
