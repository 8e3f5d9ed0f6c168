package org.leadershipdialogue.export.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.leadershipdialogue.export.model.Block.Mark;

/// The whole session on paper for whoever leads it, for the day Teams fails: what to say, ask and watch, stop
/// by stop with its minutes, then a blank sign-in sheet.
public final class RunningSheet {

    private final Occasion occasion;
    private final Passages sheet;

    private RunningSheet(Occasion occasion) {
        this.occasion = occasion;
        this.sheet = new Passages(occasion.words());
    }

    /// The running sheet of a session.
    public static Document of(Occasion occasion) {
        return new RunningSheet(occasion).document();
    }

    private Document document() {
        var guide = occasion.guide();
        plan();
        var script = new RunningScript(occasion, sheet);
        var from = Duration.ZERO;
        for (var stop : occasion.agenda().stops()) {
            script.stop(stop, minute(from), minute(from.plus(stop.planned())));
            from = from.plus(stop.planned());
        }
        atHand();
        sheet.whereToTurn(guide.support());
        SignInSheet.blank(occasion)
                .sheets()
                .forEach(each -> sheet.add(new Block.NewPage()).add(new Block.Signatures(each)));
        return new Document(
                say("paper.running-sheet", "title", guide.title()),
                occasion.inOneLine(),
                guide.language(),
                guide.rightToLeft(),
                sheet.blocks());
    }

    /// The session on half a page: each stop with the minute it begins at.
    private void plan() {
        var rows = new ArrayList<List<String>>();
        var from = Duration.ZERO;
        for (var stop : occasion.agenda().stops()) {
            rows.add(List.of(
                    Integer.toString(minute(from)),
                    RunningScript.name(stop, occasion),
                    Integer.toString(minute(from.plus(stop.planned())) - minute(from))));
            from = from.plus(stop.planned());
        }
        sheet.part(say("paper.plan"))
                .paragraphs(List.of(occasion.guide().leading().purpose()))
                .add(new Block.Table(
                        List.of(say("paper.from-minute"), say("paper.what"), say("paper.how-long")), rows));
    }

    private void atHand() {
        var guide = occasion.guide();
        sheet.part(say("paper.at-hand"))
                .list(say("paper.always"), Passages.items(guide.leading().generalQuestions()))
                .list(say("paper.leading"), Passages.items(guide.leading().approach()))
                .passage(say("paper.unanswered"))
                .paragraphs(List.of(guide.leading().unanswered()))
                .passage(say("paper.upset"))
                .items(Passages.statements(guide.support().upset()), Mark.NUMBER)
                .quiet(guide.support().upsetReading())
                .list(say("paper.remotely"), Passages.items(guide.preparation().remotely()));
    }

    /// Whole minutes, as the Guide counts; the halves the plan makes are rounded, and add up all the same.
    private static int minute(Duration since) {
        return Math.toIntExact(since.plusSeconds(30).toMinutes());
    }

    private String say(String key, Object... namesAndValues) {
        return occasion.words().say(key, namesAndValues);
    }
}
