package org.leadershipdialogue.bot.focal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.board.Board;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.bot.chat.Window;
import org.leadershipdialogue.bot.form.FormHandler.Sent;
import org.leadershipdialogue.bot.office.EntityKey;
import org.leadershipdialogue.bot.office.Identities;
import org.leadershipdialogue.bot.office.Office;
import org.leadershipdialogue.bot.office.OfficeChats;
import org.leadershipdialogue.bot.office.OfficeForms;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.Verb;
import org.leadershipdialogue.rollup.FocalPoints;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.rollup.RollUpLinks;
import org.leadershipdialogue.teams.TurnAnswer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Answers what is pressed on the card of an entity. Each time it asks anew who presses and for whom they collect:
/// whatever card they press, another entity's is as good as none.
@Component
class RollUpDesk implements OfficeForms {

    private final Map<FormId, EntityForm> forms = new EnumMap<>(FormId.class);
    private final Rights rights;
    private final RollUpView view;
    private final ObjectProvider<RollUpLinks> links;
    private final Board board;
    private final Window window;

    RollUpDesk(List<EntityForm> forms, Rights rights, RollUpView view, ObjectProvider<RollUpLinks> links, Board board) {
        forms.forEach(each -> this.forms.put(each.form(), each));
        this.rights = rights;
        this.view = view;
        this.links = links;
        this.board = board;
        this.window = new Window(view.inCard());
    }

    @Override
    public Set<Verb> verbs() {
        return EnumSet.of(Verb.ROLL_UP_MISSING, Verb.ROLL_UP_PAGE);
    }

    @Override
    public Set<FormId> forms() {
        return forms.keySet();
    }

    @Override
    public boolean has(ObjectNode data) {
        return EntityKey.parse(Office.ROLL_UP, data.path("card").asText("")).isPresent();
    }

    @Override
    public TurnAnswer press(Turn turn, Verb verb, ObjectNode data) {
        return rights.of(turn, data)
                .map(mine -> {
                    see(mine);
                    return card(mine, verb == Verb.ROLL_UP_MISSING, verb == Verb.ROLL_UP_PAGE ? page(mine) : null);
                })
                .orElseGet(() -> new TurnAnswer.Notice(turn.words().say("focal.nobodys")));
    }

    @Override
    public TurnAnswer open(Turn turn, ObjectNode data) {
        return with(turn, data, (form, mine) -> window.shown(form.open(mine)));
    }

    @Override
    public TurnAnswer submit(Turn turn, ObjectNode data) {
        return with(turn, data, (form, mine) -> switch (form.submit(mine)) {
            case Sent.Taken() -> taken(mine);
            case Sent.Again(Form again) -> window.shown(again);
        });
    }

    private TurnAnswer with(Turn turn, ObjectNode data, BiFunction<EntityForm, EntityTurn, TurnAnswer> step) {
        Optional<EntityForm> form = FormId.of(data.path("form").asText("")).map(forms::get);
        Optional<EntityTurn> mine = rights.of(turn, data);
        return form.isPresent() && mine.isPresent()
                ? step.apply(form.get(), mine.get())
                : window.refused(turn.words().say(form.isEmpty() ? "notice.unknown-card" : "focal.nobodys"));
    }

    private TurnAnswer taken(EntityTurn mine) {
        board.changed(mine.turn().conversationId());
        return window.inCard() ? card(mine, false, null) : new TurnAnswer.Close(null);
    }

    private TurnAnswer card(EntityTurn mine, boolean all, @Nullable URI page) {
        Locale language = mine.turn().language();
        return new TurnAnswer.Card((mine.left()
                        ? view.below(mine.key(), language)
                        : view.draw(mine.entity(), mine.key(), language, all, page))
                .json());
    }

    /// A link is made when it is about to be shown: it names its reader and lives a quarter of an hour.
    private @Nullable URI page(EntityTurn mine) {
        RollUpLinks known = links.getIfAvailable();
        return known == null ? null : known.to(mine.year(), mine.turn().person(), mine.identity());
    }

    private void see(EntityTurn mine) {
        String message = mine.turn().from().replyToId();
        if (message != null) {
            board.seen(mine.turn().conversationId(), mine.key().written(), message);
        }
    }

    /// What whoever caused a turn may see.
    @Component
    static class Rights {

        private final Identities identities;
        private final FocalPoints focalPoints;
        private final OfficeChats chats;
        private final RollUpView view;

        Rights(Identities identities, FocalPoints focalPoints, OfficeChats chats, RollUpView view) {
            this.identities = identities;
            this.focalPoints = focalPoints;
            this.chats = chats;
            this.view = view;
        }

        Optional<EntityTurn> of(Turn turn, ObjectNode data) {
            Identity who = identities.of(turn, focalPoints);
            return EntityKey.parse(Office.ROLL_UP, data.path("card").asText(""))
                    .flatMap(key -> focalPoints.entitiesOf(who).stream()
                            .filter(key::names)
                            .findFirst()
                            .map(entity -> new EntityTurn(turn, view.year(entity), who, key, left(turn, key), data)));
        }

        private boolean left(Turn turn, EntityKey key) {
            return chats.of(turn.conversationId(), Office.ROLL_UP)
                    .filter(chat -> chat.rung() > key.rung())
                    .isPresent();
        }
    }
}
