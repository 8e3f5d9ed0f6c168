package org.leadershipdialogue.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.guide.Form.Fact;
import org.leadershipdialogue.guide.Form.Field;
import org.leadershipdialogue.guide.Form.Kind;

class PrefillTest {

    private static final List<Field> FIELDS = List.of(
            field("date", 1, Fact.SESSION_DATE),
            field("leader", 2, Fact.FACILITATOR),
            field("entity", 3, Fact.ENTITY),
            field("unit", 4, Fact.UNIT),
            field("participants", 5, Fact.PARTICIPANTS),
            field("personnel", 6, Fact.PERSONNEL),
            field("rating", 7, null),
            field("topics", 8, Fact.SCENARIOS),
            field("unanswered", 12, Fact.OPEN_QUESTIONS),
            field("contributions", 15, Fact.CONTRIBUTIONS));

    @Test
    void fillsInWhatTheSessionKnows() {
        var known = new Known(
                "14 November 2023",
                "Leila Haddad",
                "River Basins",
                "Data and Mapping",
                18,
                21,
                List.of("Scenario 1", "Scenario 2"),
                List.of("May I like a post?"),
                List.of("Ask first.", "Think twice."));

        assertThat(Prefill.of(FIELDS, known))
                .containsExactly(
                        entry("date", "14 November 2023"),
                        entry("leader", "Leila Haddad"),
                        entry("entity", "River Basins"),
                        entry("unit", "Data and Mapping"),
                        entry("participants", "18"),
                        entry("personnel", "21"),
                        entry("topics", "Scenario 1; Scenario 2"),
                        entry("unanswered", "May I like a post?"),
                        entry("contributions", "Ask first.\nThink twice."));
    }

    @Test
    void leavesToTheLeaderWhatNobodyHasSaid() {
        var known = new Known("", "", "", "", 0, null, List.of(), List.of(), List.of());

        assertThat(Prefill.of(FIELDS, known)).containsExactly(entry("participants", "0"));
    }

    @Test
    void fillsInNothingTheGuideDoesNotAsk() {
        var known = new Known("today", "", "", "", 3, 4, List.of(), List.of(), List.of("x"));

        assertThat(Prefill.of(List.of(field("when", 1, Fact.SESSION_DATE)), known))
                .isEqualTo(Map.of("when", "today"));
    }

    @Test
    void readiesTheFormForPastingInItsOrderWithEveryNumber() {
        var feedback = new LeaderFeedback(Map.of("b", " yes\nand no ", "gone", "x"), false, false);

        assertThat(FormText.of(List.of(field("c", 10, null), field("a", 1, null), field("b", 2, null)), feedback))
                .isEqualTo("1. Label a\n\n2. Label b\nyes\nand no\n\n10. Label c");
    }

    private static Field field(String id, int number, @Nullable Fact fact) {
        return new Field(id, number, Kind.TEXT, 1, true, fact, "Label " + id, null);
    }
}
