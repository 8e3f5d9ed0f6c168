package org.leadershipdialogue.bot.focal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.leadershipdialogue.bot.Entities;
import org.leadershipdialogue.bot.form.FormHandler.Sent;
import org.leadershipdialogue.bot.office.HeldReport;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.HeldForm;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.RollUps;
import org.springframework.stereotype.Component;

/// A session that was held without the bot, face to face or by telephone.
@Component
class HeldHandler implements EntityForm {

    private final RollUps rollUps;
    private final Entities entities;
    private final RollUpView view;

    HeldHandler(RollUps rollUps, Entities entities, RollUpView view) {
        this.rollUps = rollUps;
        this.entities = entities;
        this.view = view;
    }

    @Override
    public FormId form() {
        return FormId.HELD;
    }

    @Override
    public Form open(EntityTurn turn) {
        String token = UUID.randomUUID().toString();
        return form(turn, token, HeldReport.blank(today(turn)));
    }

    private static LocalDate today(EntityTurn turn) {
        return LocalDate.ofInstant(turn.turn().now(), ZoneOffset.UTC);
    }

    @Override
    public Sent submit(EntityTurn turn) {
        String token = turn.typed("token");
        Optional<Report> report = HeldReport.read(turn::typed, today(turn));
        if (report.isEmpty() || token.isEmpty()) {
            var words = turn.turn().words();
            Form again = form(turn, token, new HashMap<>(turn.values()));
            return new Sent.Again(again.under(Strip.mend(words, words.say("held.mend"))));
        }
        rollUps.enter(turn.year(), token, report.get(), turn.turn().person());
        return new Sent.Taken();
    }

    private Form form(EntityTurn turn, String token, Map<String, String> values) {
        return HeldForm.draw(
                HeldForm.View.ofFocalPoint(token, units(turn), values),
                view.viewer(turn.turn().language()),
                turn.spot());
    }

    /// Whoever is expected, and the units of the settings; typed where neither is known.
    private List<String> units(EntityTurn turn) {
        return Stream.concat(
                        rollUps.expected(turn.year()).stream().map(Expected::unit),
                        entities.entities().getOrDefault(turn.entity(), List.of()).stream())
                .distinct()
                .toList();
    }
}
