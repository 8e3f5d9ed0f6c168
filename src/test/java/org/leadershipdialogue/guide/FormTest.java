package org.leadershipdialogue.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.guide.Form.Field;
import org.leadershipdialogue.guide.Form.Kind;

class FormTest {

    private static final URI ADDRESS = URI.create("https://forms.example.org/r");
    private static final String PREFILL = "https://forms.example.org/r?a=%22{unit}%22&b={well}";

    @Test
    void opensWithWhatIsKnownWhereItsOwnerLetsIt() {
        assertThat(form(PREFILL).opening(Map.of("unit", "R&D {well} \"X\"")))
                .hasToString("https://forms.example.org/r?a=%22R%26D%20%7Bwell%7D%20%22X%22%22&b=");
    }

    @Test
    void leavesLongTextsToBePastedWhereTheyAreTooLongForAnAddress() {
        assertThat(form(PREFILL).opening(Map.of("unit", "Dykes", "well", "é".repeat(400))))
                .hasToString("https://forms.example.org/r?a=%22Dykes%22&b=");
    }

    @Test
    void opensEmptyOtherwise() {
        assertThat(form(null).opening(Map.of("unit", "Dykes"))).isEqualTo(ADDRESS);
    }

    private static Form form(@Nullable String prefill) {
        var fields = List.of(field("unit", Kind.TEXT), field("well", Kind.LONG_TEXT));
        return new Form("C", 0, "Feedback", "", fields, ADDRESS, prefill, null, null);
    }

    private static Field field(String id, Kind kind) {
        return new Field(id, 1, kind, 1, false, null, id, null);
    }
}
