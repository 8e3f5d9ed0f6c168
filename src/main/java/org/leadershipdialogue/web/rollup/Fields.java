package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.NONE;
import static org.leadershipdialogue.web.page.Html.tag;
import static org.leadershipdialogue.web.page.Html.text;

import java.util.List;
import java.util.Map;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;

/// Draws a form and its fields, each with its label, what was typed, and what is wrong with it.
record Fields(Desk desk, Entered entered, Map<String, String> wrong) {

    /// The form: what is wrong, the fields, one button that sends them, and the way back.
    Html form(String button, Html... fields) {
        var form = tag("form", hidden("token", desk.token()))
                .and(fields)
                .and(tag("p", tag("button", desk.say(button)).with("class", "main"), text(" "), back()))
                .with("method", "post")
                .with("enctype", "multipart/form-data")
                .with("novalidate", true);
        return Html.all(summary(), form);
    }

    Html back() {
        return tag("a", desk.say("roll-up.back")).with("href", "?").with("class", "button");
    }

    /// All that is wrong, told before anything else; each sentence leads to its field.
    private Html summary() {
        if (wrong.isEmpty()) {
            return NONE;
        }
        var sentences = wrong.entrySet().stream()
                .map(each -> tag("li", tag("a", each.getValue()).with("href", "#" + each.getKey())))
                .toList();
        return tag("div", tag("p", tag("strong", desk.say("roll-up.not-saved"))), tag("ul", Html.all(sentences)))
                .with("class", "strip wrong")
                .with("role", "alert");
    }

    static Html hidden(String name, String value) {
        return tag("input").with("type", "hidden").with("name", name).with("value", value);
    }

    Html line(String name, String label) {
        return field(name, label, input(name, "text").with("maxlength", "200").with("dir", "auto"));
    }

    /// A line with names to choose from, or to type another.
    Html choice(String name, String label, List<String> choices) {
        var list = tag("datalist").with("id", name + "-list");
        var options = choices.stream()
                .distinct()
                .map(each -> tag("option").with("value", each))
                .toList();
        var input =
                input(name, "text").with("maxlength", "200").with("dir", "auto").with("list", name + "-list");
        return field(name, label, Html.all(input, list.and(Html.all(options))));
    }

    Html number(String name, String label) {
        return field(
                name, label, input(name, "text").with("inputmode", "numeric").with("class", "number"));
    }

    Html date(String name, String label) {
        return field(name, label, input(name, "date").with("max", desk.today().toString()));
    }

    Html file(String name, String label) {
        return field(name, label, input(name, "file").with("accept", ".csv,.txt,.tsv,text/csv,text/plain"));
    }

    Html area(String name, String label) {
        var area = described(tag("textarea", text(entered.get(name))), name)
                .with("rows", "12")
                .with("spellcheck", "false")
                .with("dir", "auto");
        return field(name, label, area);
    }

    Html tick(String name, String label) {
        var input = input(name, "checkbox").with("value", "yes").with("checked", entered.has(name));
        return tag("p", tag("label", input, text(" " + label)).with("class", "tick"));
    }

    private Html field(String name, String label, Html input) {
        var error = wrong.containsKey(name)
                ? tag("span", wrong.getOrDefault(name, ""))
                        .with("class", "error")
                        .with("id", name + "-wrong")
                : NONE;
        return tag("p", tag("label", label).with("for", name), error, input);
    }

    private Html.Element input(String name, String type) {
        var input = tag("input").with("type", type);
        return described(
                type.equals("file") || type.equals("checkbox") ? input : input.with("value", entered.get(name)), name);
    }

    private Html.Element described(Html.Element input, String name) {
        var named = input.with("name", name).with("id", name);
        return wrong.containsKey(name)
                ? named.with("aria-invalid", "true").with("aria-describedby", name + "-wrong")
                : named;
    }
}
