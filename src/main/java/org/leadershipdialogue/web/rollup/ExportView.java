package org.leadershipdialogue.web.rollup;

import static org.leadershipdialogue.web.page.Html.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.RollUpPapers;
import org.leadershipdialogue.web.page.Html;
import org.leadershipdialogue.web.visit.Entered;
import org.leadershipdialogue.web.visit.Trace;
import org.springframework.stereotype.Component;

/// Appendix E as a file, as it stands when it is asked for; who had it is noted.
@Component
class ExportView implements View {

    private static final List<Format> KINDS = List.of(Format.PDF, Format.XLSX, Format.CSV);

    private final RollUpPapers papers;
    private final Trace trace;

    ExportView(RollUpPapers papers, Trace trace) {
        this.papers = papers;
        this.trace = trace;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public Html draw(Desk desk, Entered entered, Map<String, String> wrong) {
        var forms = KINDS.stream().map(kind -> form(desk, kind)).toList();
        return Html.all(
                tag("h2", desk.say("roll-up.export")),
                tag("p", desk.say("roll-up.export-why")),
                Html.all(forms),
                tag("p", new Fields(desk, entered, wrong).back()));
    }

    private static Html form(Desk desk, Format kind) {
        return tag(
                        "form",
                        Fields.hidden("token", desk.token()),
                        Fields.hidden("kind", kind.name()),
                        tag("p", tag("button", desk.say(word(kind))).with("class", "main")))
                .with("method", "post")
                .with("enctype", "multipart/form-data");
    }

    private static String word(Format kind) {
        return switch (kind) {
            case PDF -> "roll-up.as-pdf";
            case XLSX -> "roll-up.as-excel";
            case CSV, TEXT -> "roll-up.as-csv";
        };
    }

    @Override
    public Outcome send(Desk desk, Entered entered) {
        return Arrays.stream(Format.values())
                .filter(kind -> KINDS.contains(kind) && kind.name().equals(entered.get("kind")))
                .findFirst()
                .<Outcome>map(kind -> saved(desk, kind))
                .orElseGet(Outcome.Gone::new);
    }

    private Outcome saved(Desk desk, Format kind) {
        var file = papers.write(desk.year(), kind, desk.words().locale());
        trace.note(desk.visit().guest(), kind.name());
        return new Outcome.Saved(file);
    }
}
