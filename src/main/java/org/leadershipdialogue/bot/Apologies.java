package org.leadershipdialogue.bot;

import java.util.Locale;
import java.util.Optional;
import org.leadershipdialogue.bot.command.Messages;
import org.leadershipdialogue.language.Words;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.From;
import org.leadershipdialogue.teams.Incoming;
import org.leadershipdialogue.teams.TurnAnswer;
import org.leadershipdialogue.teams.TurnFailed;
import org.leadershipdialogue.teams.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/// Tells whoever caused a turn that it went wrong. A press and a form are answered within their request; what is
/// typed has no answer there, and would meet silence.
///
/// Needs no database, which may be what is gone: it goes past the count of what Teams allows, and takes the language
/// from the activity or from memory. Nothing of the fault or of what was typed is repeated.
@Component
class Apologies implements Turns {

    private static final Logger LOG = LoggerFactory.getLogger(Apologies.class);

    private final Bot bot;
    private final Messages messages;
    private final Acquaintances acquaintances;
    private final Connector connector;

    Apologies(Bot bot, Messages messages, Acquaintances acquaintances, @Qualifier("connector") Connector connector) {
        this.bot = bot;
        this.messages = messages;
        this.acquaintances = acquaintances;
        this.connector = connector;
    }

    /// @throws RuntimeException what the bot threw; as a [TurnFailed] where the request can be answered with an apology
    @Override
    public TurnAnswer handle(Incoming incoming) {
        try {
            return bot.handle(incoming);
        } catch (RuntimeException failed) {
            if (incoming instanceof Incoming.Message message) {
                apologize(message);
                throw failed;
            }
            throw new TurnFailed(apology(incoming.from()), failed);
        }
    }

    private String apology(From from) {
        Locale language = Optional.ofNullable(from.locale())
                .or(() -> acquaintances.language(
                        from.conversationId(), from.sender().id()))
                .orElse(Locale.ENGLISH);
        return Words.of(language).say("notice.failed");
    }

    private void apologize(Incoming.Message message) {
        try {
            if (messages.isForTheBot(message.from().kind(), message)) {
                connector.say(message.from().conversation(), apology(message.from()));
            }
        } catch (RuntimeException unsaid) {
            LOG.warn("Nor could it be told: {}", unsaid.getClass().getName());
        }
    }
}
