package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.bot.command.Command;
import org.springframework.beans.factory.annotation.Autowired;

/// What Teams is told can be typed is what the bot understands, in either language.
class ManifestTest extends Story {

    /// A short form of *help*, and what *start* does too: a menu has room for ten.
    private static final Set<String> UNLISTED = Set.of("?", "resume", "reprendre");
    private static final int MOST_IN_A_MENU = 10;
    private static final String NEVER_ASKED_FOR = "ChatMessage.Read.Chat";
    private static final Pattern PERMISSION = Pattern.compile("\\b\\w+\\.\\w+\\.Chat\\b");

    @Autowired
    List<Command> commands;

    private final JsonNode manifest;
    private final JsonNode french;

    ManifestTest() throws IOException {
        manifest = new ObjectMapper().readTree(new File("manifest/manifest.json"));
        french = new ObjectMapper().readTree(new File("manifest/fr.json"));
    }

    @Test
    void offersEveryCommandTheBotKnowsAndNoOther() {
        Set<String> offered = new HashSet<>(UNLISTED);
        offered().forEach(both -> offered.addAll(List.of(both.english(), both.french())));

        assertThat(commands)
                .flatExtracting(command -> List.copyOf(command.words()))
                .containsExactlyInAnyOrderElementsOf(offered);
    }

    /// As Microsoft's documentation says; the schema of the package would take twelve.
    @Test
    void offersNoMoreThanAMenuHolds() {
        assertThat(bot().path("commandLists"))
                .isNotEmpty()
                .allSatisfy(list -> assertThat(list.path("commands")).hasSizeBetween(1, MOST_IN_A_MENU));
    }

    @Test
    void meansTheSameCommandInFrench() {
        assertThat(offered())
                .isNotEmpty()
                .allSatisfy(both -> assertThat(commands)
                        .filteredOn(command -> command.words().contains(both.english()))
                        .singleElement()
                        .satisfies(command -> assertThat(command.words()).contains(both.french())));
    }

    @Test
    void offersHelpWhereverTheBotCanBe() {
        Set<String> withHelp = new HashSet<>();
        for (JsonNode list : bot().path("commandLists")) {
            if (list.findValuesAsText("title").contains("help")) {
                list.path("scopes").forEach(scope -> withHelp.add(scope.asText()));
            }
        }
        Set<String> scopes = new HashSet<>();
        bot().path("scopes").forEach(scope -> scopes.add(scope.asText()));

        assertThat(withHelp).isEqualTo(scopes);
    }

    @Test
    void asksForNoPermissionThatIsNotExplained() throws IOException {
        String page = Files.readString(Path.of("src/docs/reference/what-works-without.md"));
        Set<String> explained = PERMISSION
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .filter(name -> !name.equals(NEVER_ASKED_FOR))
                .collect(Collectors.toSet());

        assertThat(manifest.findValues("resourceSpecific"))
                .singleElement()
                .satisfies(asked ->
                        assertThat(asked.findValuesAsText("name")).containsExactlyInAnyOrderElementsOf(explained));
    }

    private record Both(String english, String french) {}

    private List<Both> offered() {
        List<Both> offered = new ArrayList<>();
        JsonNode lists = bot().path("commandLists");
        for (int list = 0; list < lists.size(); list++) {
            JsonNode titles = lists.path(list).path("commands");
            for (int command = 0; command < titles.size(); command++) {
                String key = "bots[0].commandLists[" + list + "].commands[" + command + "].title";
                offered.add(new Both(
                        titles.path(command).path("title").asText(),
                        french.path(key).asText()));
            }
        }
        return offered;
    }

    private JsonNode bot() {
        return manifest.path("bots").path(0);
    }
}
