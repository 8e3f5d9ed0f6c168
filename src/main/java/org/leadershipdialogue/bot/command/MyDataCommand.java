package org.leadershipdialogue.bot.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadershipdialogue.bot.Keeping;
import org.leadershipdialogue.bot.PersonalData;
import org.leadershipdialogue.bot.Turn;
import org.leadershipdialogue.card.element.Markdown;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.session.Session;
import org.leadershipdialogue.session.SetUp;
import org.leadershipdialogue.teams.ChatKind;
import org.leadershipdialogue.teams.Connector;
import org.springframework.stereotype.Component;

/// Tells whoever asks, in their own chat with the bot, in which sessions they are named and until when.
@Component
class MyDataCommand implements Command {

    private static final int MOST = 20;

    private final PersonalData data;
    private final Keeping keeping;
    private final Connector connector;

    MyDataCommand(PersonalData data, Keeping keeping, Connector connector) {
        this.data = data;
        this.keeping = keeping;
        this.connector = connector;
    }

    @Override
    public Set<String> words() {
        return Set.of("my data", "mes données");
    }

    @Override
    public void run(Turn turn) {
        String answer = turn.from().kind() == ChatKind.PERSONAL
                ? told(turn)
                : turn.words().say("mine.in-own-chat");
        connector.say(turn.from().conversation(), answer);
    }

    private String told(Turn turn) {
        List<Session> sessions = data.sessionsWith(turn.person().id());
        if (sessions.isEmpty()) {
            return turn.words().say("mine.none");
        }
        List<Markdown> lines = new ArrayList<>();
        lines.add(Markdown.say(turn.words(), "mine.heading", "n", sessions.size()));
        sessions.stream().limit(MOST).forEach(session -> lines.add(line(turn, session)));
        lines.add(Markdown.say(turn.words(), "mine.not-answers"));
        lines.add(Markdown.say(turn.words(), "mine.how"));
        return lines.stream().map(Markdown::text).collect(Collectors.joining("\n\n"));
    }

    private Markdown line(Turn turn, Session session) {
        Words words = turn.words();
        SetUp setUp = session.plan().setUp();
        if (setUp == null) {
            return Markdown.say(words, "mine.not-set-up");
        }
        LocalDate until = setUp.date().plusDays(keeping.nameDays());
        return Markdown.say(
                words,
                key(turn, session),
                "date",
                words.date(setUp.date()),
                "unit",
                setUp.unit(),
                "entity",
                setUp.entity(),
                "until",
                words.date(until));
    }

    private String key(Turn turn, Session session) {
        if (data.onHold(session)) {
            return "mine.held";
        }
        return data.led(session, turn.person().id()) ? "mine.led" : "mine.there";
    }
}
