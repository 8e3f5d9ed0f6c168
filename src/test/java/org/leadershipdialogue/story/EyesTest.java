package org.leadershipdialogue.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.rehearsal.Reply;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;

/// The same card, as different people see it.
class EyesTest extends Story {

    @Test
    void everybodyReadsTheirOwnLanguageWhereThereIsOne() {
        freshQuestion();

        SeenCard french = amina().cardWith("write");
        assertThat(french.buttons()).anyMatch(button -> button.startsWith("Plutôt écrire"));
        assertThat(french.key()).isEqualTo(joao().cardWith("write").key());
        assertThat(yusuf().cardWith("write").text())
                .isEqualTo(joao().cardWith("write").text());
    }

    @Test
    void onlyTheFacilitatorSeesTheFacilitatorsPart() {
        freshQuestion();

        assertThat(leila.cardWith("session.next").text()).contains("Only you see this part");
        assertThat(room.whoWasSent("session.next")).containsExactly("Leila Haddad");
        assertThat(room.whoWasSent("Important points")).doesNotContain("João Matos", "Tomás Rivera");
    }

    /// A card that changes is fetched by everybody in the same moment: what is read and drawn for one may serve others.
    @Test
    void everybodyLooksAtOnceAndSeesTheirOwn() throws Exception {
        freshQuestion();
        joao().answers("Mine alone");
        SeenCard question = joao().sees("You have written");
        List<String> french = List.of(amina().name(), room.seat("Claire").name());
        Map<Seat, List<Future<Reply>>> looks = new LinkedHashMap<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 3; round++) {
                room.everybody()
                        .forEach(seat -> looks.computeIfAbsent(seat, _ -> new ArrayList<>())
                                .add(threads.submit(() -> looksAt(question, seat))));
            }
        }

        for (var seat : looks.keySet()) {
            for (var look : looks.get(seat)) {
                String seen = look.get().card().orElseThrow().json();
                assertThat(seen.contains("You have written"))
                        .as(seat.name())
                        .isEqualTo(seat.name().equals(joao().name()));
                assertThat(seen.contains("Only you see this part"))
                        .as(seat.name())
                        .isEqualTo(seat.name().equals(leila.name()));
                assertThat(seen.contains("Plutôt écrire")).as(seat.name()).isEqualTo(french.contains(seat.name()));
                assertThat(seen).doesNotContain("Mine alone");
            }
        }
    }

    private static Reply looksAt(SeenCard card, Seat seat) {
        return seat.sendsOnItsOwn(card, "card.view", "{\"card\":\"%s\"}".formatted(card.key()));
    }

    @Test
    void namesOfTheSilentStandBehindPeopleAlone() {
        firstQuestion();
        Seat wei = room.seat("Wei");
        room.seat("Hana").presses("register.listen");
        leila.leadsTo("question 2 of 5");
        SeenCard projected = leila.cardWith("session.next");
        assertThat(room.participants()).extracting(Seat::name).noneMatch(projected.text()::contains);

        leila.presses("People");
        String listed = allListed();
        assertThat(listed).contains("Names ahead", wei.name(), joao().name()).doesNotContain("Hana Sato");

        leila.presses("Has spoken");
        leila.leadsTo("question 3 of 5");
        leila.presses("People");
        assertThat(allListed()).isNotEqualTo(listed).doesNotContain("Hana Sato");
    }

    @Test
    void nothingButMovingOnTellsWhoHasJustWritten() {
        firstQuestion();
        leila.leadsTo("question 2 of 5");
        leila.presses("People");
        String before = allListed();
        assertThat(before).contains(joao().name());

        joao().answers("Only now");
        leila.sendsOnItsOwn(
                leila.cardWith("session.next"),
                "quiet.give",
                "{\"card\":\"%s\"}".formatted(leila.cardWith("session.next").key()));

        assertThat(allListed()).contains(joao().name());
    }

    /// The names under *People*, page by page.
    private String allListed() {
        StringBuilder listed = new StringBuilder();
        String first = leila.cardWith("session.next").text();
        String page = first;
        do {
            listed.append(page).append('\n');
            page = leila.presses("The next ones").cardWith("session.next").text();
        } while (!page.equals(first));
        return listed.toString();
    }
}
