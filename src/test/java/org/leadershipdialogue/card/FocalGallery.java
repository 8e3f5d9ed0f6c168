package org.leadershipdialogue.card;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.letter.ReadyLetter;
import org.leadershipdialogue.rollup.Due;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Held;
import org.leadershipdialogue.rollup.Missing;
import org.leadershipdialogue.rollup.RollUp;
import org.leadershipdialogue.rollup.Row;
import org.leadershipdialogue.rollup.Turnout;

/// What a focal point sees: the roll-up of the Office for River Basins.
final class FocalGallery {

    private static final Spot SPOT = new Spot("entity:0a1b2c3d/2", 0);
    private static final LocalDate DAY = LocalDate.of(2023, 12, 4);
    private static final EntityYear BASINS = new EntityYear("Office for River Basins", "2023");
    private static final List<Missing> MISSING = List.of(
            new Missing(new Expected("Dams and Safety", "João Matos", "joao@example.org"), DAY, "k3f9"),
            new Missing(new Expected("Regional Desk", "", ""), null, null),
            new Missing(new Expected("*Registry*", "Hana Sato", ""), null, null),
            new Missing(new Expected("Field Support", "Wei Chen", ""), null, null),
            new Missing(new Expected("Archive", "Mark Otieno", ""), null, null));
    private static final List<Row> ROWS = List.of(
            new Row("Data and Mapping", List.of("Leila Haddad"), 2, new Turnout(18, 0, 21)),
            new Row("Office of the Director", List.of("Tomás Rivera", "Priya Nair"), 1, new Turnout(14, 0, 12)),
            new Row("Water [quality]", List.of(), 1, new Turnout(9, 0, 0)));

    private static final Spot REPORT = new Spot("report:0a1b2c3d/2", 0);
    private static final Held OWN = new Held(
            "by-hand/t1",
            DAY,
            "Leila Haddad",
            "Data and Mapping",
            "Data and Mapping",
            new Turnout(18, 0, 21),
            Held.Source.BY_HAND,
            true,
            Instant.EPOCH,
            null,
            "Leila Haddad");

    private FocalGallery() {}

    static Map<String, Function<Sample, AdaptiveCard>> cards() {
        return Map.of(
                "14-roll-up", s -> roll(s, rollUp(MISSING), false, null, null),
                "14-roll-up-all", s -> roll(s, rollUp(MISSING), true, null, null),
                "14-roll-up-page",
                        s -> roll(s, rollUp(MISSING), false, URI.create("https://example.org/roll-up/t"), null),
                "14-roll-up-complete", s -> roll(s, rollUp(List.of()), false, null, null),
                "14-roll-up-certified",
                        s -> roll(s, rollUp(List.of()), false, null, new RollUpCard.Certified(DAY, "the Director", 2)),
                "14-roll-up-new",
                        s -> roll(s, new RollUp(BASINS, List.of(), List.of(), 0, List.of()), false, null, null),
                "14-roll-up-below", s -> RollUpCard.below(s.guide().title(), s.participant(), SPOT),
                "15-report", s -> report(s, rollUp(MISSING), List.of()),
                "15-report-done", s -> report(s, rollUp(List.of()), List.of(OWN)),
                "15-report-below", s -> ReportCard.below(s.guide().title(), s.participant(), REPORT));
    }

    static Map<String, Function<Sample, Form>> forms() {
        return Map.of(
                "form-held", s -> held(s, List.of()),
                "form-held-listed", s -> held(s, List.of("Data and Mapping", "Dams and Safety")),
                "form-held-correct",
                        s -> HeldForm.draw(
                                HeldForm.View.ofManager(
                                        "t1", OWN.id(), List.of("Data and Mapping"), Map.of("leader", "Leila Haddad")),
                                s.participant(),
                                REPORT),
                "form-certify", FocalGallery::certify,
                "form-remind", s -> remind(s, 1),
                "form-remind-assessment",
                        s -> ReadyText.draw(
                                FormId.REMIND_ASSESSMENT,
                                "focal.remind-assessment",
                                new ReadyText.View(
                                        new ReadyLetter("How was it?", List.of("Say how it was led.")), List.of(), 0),
                                s.participant(),
                                SPOT));
    }

    private static RollUp rollUp(List<Missing> missing) {
        return new RollUp(BASINS, ROWS, missing, ROWS.size() + missing.size(), List.of());
    }

    private static AdaptiveCard report(Sample s, RollUp rollUp, List<Held> own) {
        Due due = new Due(
                List.of(
                        new Expected("Dams and Safety", "João Matos", "joao@example.org"),
                        new Expected("*Registry*", "Hana Sato", ""),
                        new Expected("Data and Mapping", "Leila Haddad", "leila@example.org")),
                rollUp);
        return ReportCard.draw(new ReportCard.View(s.guide().title(), due, own), s.participant(), REPORT);
    }

    private static AdaptiveCard roll(
            Sample s, RollUp rollUp, boolean all, @Nullable URI page, RollUpCard.@Nullable Certified certified) {
        var view = new RollUpCard.View(s.guide().title(), rollUp, all, page, certified);
        return RollUpCard.draw(view, s.participant(), SPOT);
    }

    private static Form held(Sample s, List<String> units) {
        return HeldForm.draw(
                HeldForm.View.ofFocalPoint("t1", units, Map.of("date", DAY.toString(), "visitors", "0")),
                s.participant(),
                SPOT);
    }

    private static Form certify(Sample s) {
        var official = s.guide().forms().rollUp();
        return CertifyForm.draw(
                new CertifyForm.View(
                        "t1",
                        rollUp(List.of()),
                        official.address(),
                        official.otherwise(),
                        s.guide().terms().rolledUpBy(),
                        DAY,
                        ""),
                s.participant(),
                SPOT);
    }

    private static Form remind(Sample s, int reached) {
        List<String> units = IntStream.range(0, 3).mapToObj(i -> "– Unit " + i).toList();
        return ReadyText.draw(
                FormId.REMIND,
                "focal.remind",
                new ReadyText.View(new ReadyLetter("Your session", units), List.of("joao@example.org"), reached),
                s.participant(),
                SPOT);
    }
}
