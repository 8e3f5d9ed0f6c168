package org.leadershipdialogue.bot.press;

import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.bot.chat.Panels;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.stereotype.Component;

/// Opens a part of somebody's own view. What it may show is decided when it is drawn.
@Component
class PanelHandler implements PressHandler {

    private final Panels panels;
    private final Replies replies;

    PanelHandler(Panels panels, Replies replies) {
        this.panels = panels;
        this.replies = replies;
    }

    @Override
    public Set<Verb> verbs() {
        return Set.of(Verb.PANEL);
    }

    @Override
    public TurnAnswer handle(Press press) {
        press.value("panel")
                .flatMap(Panel::of)
                .ifPresent(panel -> key(press)
                        .ifPresent(key -> panels.open(key, press.person().id(), panel)));
        return replies.view(press.turn(), press.card());
    }

    /// What is open on a card of the talk is open in one beat of it.
    private static Optional<String> key(Press press) {
        String card = press.card().written();
        return press.card().isBefore()
                ? Optional.of(card)
                : press.card().visit(press.session()).map(here -> card + "." + here.beat());
    }
}
