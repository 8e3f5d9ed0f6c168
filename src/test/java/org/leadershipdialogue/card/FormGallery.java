package org.leadershipdialogue.card;

import static org.leadershipdialogue.card.Sample.KEPT;
import static org.leadershipdialogue.card.Sample.LEILA;
import static org.leadershipdialogue.card.Sample.TEN;
import static org.leadershipdialogue.card.Sample.spot;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.element.Input.Choice;

/// Every form and private page in every state worth looking at, by name.
final class FormGallery {

    private final Map<String, Function<Sample, Form>> forms = new TreeMap<>();

    private FormGallery() {
        forms.put("form-kept", s -> Kept.page(KEPT, s.participant(), spot("greeting")));
        forms.put("form-set-up", s -> setUp(s, 21));
        forms.put("form-set-up-few", s -> setUp(s, 7));
        forms.put("form-set-up-unknown-meeting", s -> setUp(s, null));
    }

    static Map<String, Function<Sample, Form>> forms() {
        return new FormGallery().forms;
    }

    private static Form setUp(Sample s, @Nullable Integer invited) {
        SetUpForm.Choices choices = new SetUpForm.Choices(
                List.of(new Choice("Office for River Basins", "basins")),
                List.of(new Choice("Data and Mapping", "data"), new Choice("Field Hydrology", "field")),
                List.of(new Choice("1 + 2", "1,2"), new Choice("1 + 3", "1,3")),
                List.of(new Choice("English", "en"), new Choice("Français", "fr")),
                List.of(new Choice("Tomás Rivera", "29:tomas")));
        Map<String, String> values =
                Map.of("entity", "basins", "unit", "data", "personnel", "21", "monitor", "29:tomas");
        return SetUpForm.draw(
                new SetUpForm.View(invited == null ? null : TEN, LEILA, invited, 10, 25, choices, values),
                s.participant(),
                spot("greeting"));
    }
}
