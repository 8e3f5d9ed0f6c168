package org.leadershipdialogue.tenant;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an object of one type must and may hold.
///
/// Source: the reference of Adaptive Cards, version 1.5.
record Shape(Set<String> needed, Set<String> known) {

    private static final String EVERYWHERE = "type id requires fallback";
    private static final String ELEMENT = EVERYWHERE + " isVisible separator spacing height";
    private static final String BOX =
            ELEMENT + " selectAction style verticalContentAlignment bleed backgroundImage minHeight rtl";
    private static final String INPUT = ELEMENT + " label isRequired errorMessage";
    private static final String ACTION = EVERYWHERE + " title iconUrl style mode tooltip isEnabled";

    private static final Map<String, Shape> SHAPES = Stream.of(
                    named(
                            "TextBlock",
                            ELEMENT,
                            "text",
                            "color fontType horizontalAlignment isSubtle maxLines size" + " weight wrap style"),
                    named("RichTextBlock", ELEMENT, "inlines", "horizontalAlignment"),
                    named(
                            "TextRun",
                            "type",
                            "text",
                            "color fontType highlight isSubtle italic selectAction size"
                                    + " strikethrough underline weight"),
                    named(
                            "Image",
                            ELEMENT,
                            "url",
                            "altText backgroundColor horizontalAlignment selectAction size style" + " width"),
                    named("ImageSet", ELEMENT, "images", "imageSize"),
                    named("Media", ELEMENT, "sources", "poster altText"),
                    named("ActionSet", ELEMENT, "actions", ""),
                    named("Container", BOX, "items", ""),
                    named("ColumnSet", BOX, "", "columns horizontalAlignment"),
                    named("Column", BOX, "", "items width"),
                    named("FactSet", ELEMENT, "facts", ""),
                    named(
                            "Table",
                            ELEMENT,
                            "",
                            "columns rows firstRowAsHeader showGridLines gridStyle"
                                    + " horizontalCellContentAlignment verticalCellContentAlignment"),
                    named(
                            "TableRow",
                            "type",
                            "",
                            "cells style horizontalCellContentAlignment" + " verticalCellContentAlignment"),
                    named("TableCell", BOX, "items", ""),
                    named(
                            "Input.Text",
                            INPUT,
                            "id",
                            "isMultiline maxLength placeholder regex style inlineAction value"),
                    named("Input.Number", INPUT, "id", "max min placeholder value"),
                    named("Input.Date", INPUT, "id", "max min placeholder value"),
                    named("Input.Time", INPUT, "id", "max min placeholder value"),
                    named("Input.Toggle", INPUT, "id title", "value valueOff valueOn wrap"),
                    named(
                            "Input.ChoiceSet",
                            INPUT,
                            "id",
                            "choices choices.data isMultiSelect style value placeholder" + " wrap"),
                    named("Action.OpenUrl", ACTION, "url title", ""),
                    named("Action.Submit", ACTION, "title", "data associatedInputs"),
                    named("Action.Execute", ACTION, "", "verb data associatedInputs"),
                    named("Action.ShowCard", ACTION, "title card", ""),
                    named("Action.ToggleVisibility", ACTION, "title targetElements", ""),
                    named(
                            "AdaptiveCard",
                            "type",
                            "version",
                            "$schema body actions refresh authentication selectAction"
                                    + " fallbackText speak lang rtl backgroundImage minHeight verticalContentAlignment"
                                    + " msteams"))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /// Values that are words out of a list, the same wherever the property stands on an element.
    static final Map<String, Set<String>> WORDS = Map.ofEntries(
            Map.entry("spacing", words("default none small medium large extralarge padding")),
            Map.entry("weight", words("default lighter bolder")),
            Map.entry("color", words("default dark light accent good warning attention")),
            Map.entry("fontType", words("default monospace")),
            Map.entry("horizontalAlignment", words("left center right")),
            Map.entry("verticalContentAlignment", words("top center bottom")),
            Map.entry("associatedInputs", words("auto none")),
            Map.entry("mode", words("primary secondary")));

    /// What `style` may be, by type; "positive" and "destructive" do nothing in Teams.
    static final Map<String, Set<String>> STYLES = Map.of(
            "TextBlock", words("default heading"),
            "Image", words("default person"),
            "Container", words("default emphasis good attention warning accent"),
            "Column", words("default emphasis good attention warning accent"),
            "ColumnSet", words("default emphasis good attention warning accent"),
            "Input.Text", words("text tel url email password"),
            "Input.ChoiceSet", words("compact expanded filtered"));

    /// The shape of a type, or null where version 1.5 has no such type.
    static @org.jspecify.annotations.Nullable Shape of(String type) {
        return SHAPES.get(type);
    }

    private static Map.Entry<String, Shape> named(String type, String common, String needed, String optional) {
        Set<String> known = new HashSet<>(words(common));
        known.addAll(words(needed));
        known.addAll(words(optional));
        return Map.entry(type, new Shape(words(needed), Set.copyOf(known)));
    }

    private static Set<String> words(String written) {
        return written.isBlank() ? Set.of() : Set.copyOf(List.of(written.strip().split(" +", -1)));
    }
}
