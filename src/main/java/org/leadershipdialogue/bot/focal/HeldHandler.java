package org.leadershipdialogue.bot.focal;

import java.time.DateTimeException;
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
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.HeldForm;
import org.leadershipdialogue.card.Strip;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Report;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.rollup.Turnout;
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
        String today = LocalDate.ofInstant(turn.turn().now(), ZoneOffset.UTC).toString();
        return form(turn, UUID.randomUUID().toString(), Map.of("date", today, "visitors", "0"));
    }

    @Override
    public Sent submit(EntityTurn turn) {
        String token = turn.typed("token");
        Optional<Report> report = report(turn);
        if (report.isEmpty() || token.isEmpty()) {
            var words = turn.turn().words();
            Form again = form(turn, token, new HashMap<>(turn.values()));
            return new Sent.Again(again.under(Strip.mend(words, words.say("held.mend"))));
        }
        rollUps.enter(turn.year(), token, report.get(), turn.turn().person());
        return new Sent.Taken();
    }

    private static Optional<Report> report(EntityTurn turn) {
        try {
            var turnout = new Turnout(
                    Integer.parseInt(turn.typed("participants")),
                    Integer.parseInt(turn.typed("visitors")),
                    Integer.parseInt(turn.typed("personnel")));
            LocalDate date = LocalDate.parse(turn.typed("date"));
            boolean toCome = date.isAfter(LocalDate.ofInstant(turn.turn().now(), ZoneOffset.UTC));
            return toCome || turn.typed("leader").isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Report(
                            date,
                            turn.typed("leader"),
                            turn.typed("unit"),
                            turnout,
                            turn.typed("sheet").equals("true")));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private Form form(EntityTurn turn, String token, Map<String, String> values) {
        return HeldForm.draw(
                new HeldForm.View(token, units(turn), values),
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
