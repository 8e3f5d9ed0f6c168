package org.leadershipdialogue.bot.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.bot.Ticks;
import org.leadershipdialogue.bot.chat.Drawer;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.InvitationPage;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.guide.Edition;
import org.leadershipdialogue.guide.Preparation.Invitation;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Person;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.web.Links;
import org.springframework.stereotype.Component;

/// The papers of a session, and its invitation in the language of the session, with its facts filled in. Sent once it
/// invites, sent again it
/// reminds.
@Component
class InvitationHandler implements FormHandler {

    private static final String INVITE = "invite";
    private static final String REMIND = "remind";

    /// Stands for what nobody has said yet.
    private static final String OPEN = "…";

    private final Drawer drawer;
    private final Ticks ticks;
    private final Links links;

    InvitationHandler(Drawer drawer, Ticks ticks, Links links) {
        this.drawer = drawer;
        this.ticks = ticks;
        this.links = links;
    }

    @Override
    public FormId form() {
        return FormId.INVITATION;
    }

    @Override
    public Permission may(FormTurn turn) {
        return Permission.leads(turn);
    }

    @Override
    public Form open(FormTurn turn) {
        Session session = turn.session();
        Edition guide = drawer.guide(session, session.plan().decided().language());
        Map<String, String> facts = facts(session, guide);
        Invitation invitation = guide.preparation().invitation();
        List<String> paragraphs = invitation.paragraphs().stream()
                .map(each -> filled(each, facts))
                .toList();
        return InvitationPage.draw(
                new InvitationPage.View(filled(invitation.subject(), facts), paragraphs, papers(turn)),
                turn.looker().viewer(),
                turn.spot());
    }

    @Override
    public Sent submit(FormTurn turn) {
        String session = turn.session().id();
        ticks.tick(session, ticks.of(session).contains(INVITE) ? REMIND : INVITE);
        return new Sent.Taken();
    }

    private InvitationPage.@Nullable Papers papers(FormTurn turn) {
        String session = turn.session().id();
        return turn.session()
                .roles()
                .known(turn.person().id())
                .map(reader -> new InvitationPage.Papers(
                        links.to(session, Copy.of(Paper.READING_PACK, Format.PDF), reader),
                        links.to(session, Copy.of(Paper.READING_PACK, Format.TEXT), reader),
                        links.to(session, Copy.of(Paper.RUNNING_SHEET, Format.PDF), reader)))
                .orElse(null);
    }

    private static Map<String, String> facts(Session session, Edition guide) {
        SetUp setUp = session.plan().decided();
        return Map.of(
                "{title}", guide.title(),
                "{topic}", guide.topic(),
                "{date}", Words.of(guide.language()).date(setUp.date()),
                "{time}",
                        Optional.ofNullable(setUp.time()).map(Object::toString).orElse(OPEN),
                "{minutes}", Long.toString(session.plan().agenda().length().toMinutes()),
                "{leader}", session.roles().leader().map(Person::name).orElse(OPEN));
    }

    /// A fact holds no braces of ours, so one pass over each is enough.
    private static String filled(String text, Map<String, String> facts) {
        String filled = text;
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            filled = filled.replace(fact.getKey(), fact.getValue());
        }
        return filled;
    }
}
