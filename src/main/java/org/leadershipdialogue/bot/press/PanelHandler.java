package org.leadershipdialogue.bot.press;

import java.util.Optional;
import java.util.Set;
import org.leadershipdialogue.bot.chat.Panels;
import org.leadershipdialogue.bot.chat.Replies;
import org.leadershipdialogue.card.Panel;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.session.Visit;
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
        Optional<Visit> visit = press.card().visit(press.session());
        press.value("panel")
                .flatMap(Panel::of)
                .ifPresent(panel -> visit.ifPresent(here -> panels.open(
                        press.card().written() + "." + here.beat(),
                        press.person().id(),
                        panel)));
        return replies.view(press.turn(), press.card());
    }
}
