package org.leadershipdialogue.bot.form;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.leadershipdialogue.bot.HandIns;
import org.leadershipdialogue.bot.HandIns.HandIn;
import org.leadershipdialogue.bot.SheetMail;
import org.leadershipdialogue.bot.Telling;
import org.leadershipdialogue.bot.Ticks;
import org.leadershipdialogue.card.Form;
import org.leadershipdialogue.card.FormId;
import org.leadershipdialogue.card.HandInForm;
import org.leadershipdialogue.card.HandInForm.State;
import org.leadershipdialogue.export.Format;
import org.leadershipdialogue.export.Paper;
import org.leadershipdialogue.export.Papers.Copy;
import org.leadershipdialogue.session.Refusal;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.web.Links;
import org.springframework.stereotype.Component;

/// Hands the sign-in sheet to the focal point, once the session is over.
@Component
class HandInHandler implements FormHandler {

    private final HandIns handIns;
    private final SheetMail mail;
    private final Links links;
    private final Ticks ticks;
    private final Telling telling;

    HandInHandler(HandIns handIns, SheetMail mail, Links links, Ticks ticks, Telling telling) {
        this.handIns = handIns;
        this.mail = mail;
        this.links = links;
        this.ticks = ticks;
        this.telling = telling;
    }

    @Override
    public FormId form() {
        return FormId.HAND_IN;
    }

    @Override
    public Permission may(FormTurn turn) {
        if (turn.session().plan().setUp() == null) {
            return new Permission(Refusal.NOT_SET_UP);
        }
        Permission keeps = Permission.keepsRegister(turn);
        return keeps.refusal() == null ? Permission.when(turn.session().phase().isOver(), Refusal.NOT_HERE) : keeps;
    }

    @Override
    public Form open(FormTurn turn) {
        return form(turn);
    }

    @Override
    public Sent submit(FormTurn turn) {
        Session session = turn.session();
        if (turn.typed("step").equals(HandInForm.SEND) && mail.sends(session)) {
            handIns.ask(session.id(), turn.person(), turn.data().path("times").asInt());
            return new Sent.Again(form(turn));
        }
        if (turn.typed("step").equals(HandInForm.SENT)) {
            ticks.tick(session.id(), Ticks.SHEET);
            telling.byCards(session);
        }
        return new Sent.Taken();
    }

    private Form form(FormTurn turn) {
        Session session = turn.session();
        Optional<HandIn> before = handIns.of(session.id());
        var ready = mail.ready(session, turn.person());
        var letter = new HandInForm.Letter(
                mail.to(session), session.plan().decided().entity(), ready.subject(), ready.paragraphs());
        var view = new HandInForm.View(
                letter,
                new HandInForm.Sheet(sheet(turn, Format.PDF), sheet(turn, Format.XLSX)),
                before.map(HandInHandler::state).orElseGet(State.NotAsked::new),
                before.map(HandIn::times).orElse(0),
                mail.sends(session));
        return HandInForm.draw(view, turn.looker().viewer(), turn.spot());
    }

    private static State state(HandIn handIn) {
        return switch (handIn.state()) {
            case WAITING -> new State.Waiting();
            case SENT -> new State.Went(LocalDate.ofInstant(handIn.since(), ZoneOffset.UTC));
            case GIVEN_UP -> new State.GivenUp();
        };
    }

    private URI sheet(FormTurn turn, Format format) {
        return links.to(turn.session().id(), Copy.of(Paper.SIGN_IN_SHEET, format), turn.person());
    }
}
