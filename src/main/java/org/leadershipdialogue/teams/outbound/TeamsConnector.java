package org.leadershipdialogue.teams.outbound;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.connector.Conversations;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationParameters;
import com.microsoft.bot.schema.ResourceResponse;
import com.microsoft.bot.schema.TextFormatTypes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.teams.Account;
import org.leadershipdialogue.teams.Connector;
import org.leadershipdialogue.teams.ConversationRef;
import org.leadershipdialogue.teams.MeetingFacts;
import org.leadershipdialogue.teams.MeetingRole;
import org.leadershipdialogue.teams.Outcome;
import org.leadershipdialogue.teams.OutgoingCard;
import org.leadershipdialogue.teams.TrustedHosts;
import org.leadershipdialogue.teams.activity.ActivityJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends through the SDK's REST client, to trusted connectors alone.
final class TeamsConnector implements Connector {

    private static final Logger LOG = LoggerFactory.getLogger(TeamsConnector.class);
    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    // Teams takes more, but no two documents agree on how much. Every card is tested to stay far below this.
    private static final int LARGEST_CARD = 40 * 1024;
    private static final int TOO_LARGE = 413;

    private final Peers peers;
    private final TrustedHosts hosts;

    TeamsConnector(Peers peers, TrustedHosts hosts) {
        this.peers = peers;
        this.hosts = hosts;
    }

    @Override
    public Outcome post(ConversationRef chat, OutgoingCard card) {
        return fits(card)
                ? send(chat, at -> at.sendToConversation(chat.conversationId(), message(card)), TeamsConnector::id)
                : new Outcome.Refused(TOO_LARGE);
    }

    @Override
    public Outcome update(ConversationRef chat, String activityId, OutgoingCard card) {
        return fits(card)
                ? send(
                        chat,
                        at -> at.updateActivity(chat.conversationId(), activityId, message(card)),
                        sent -> activityId)
                : new Outcome.Refused(TOO_LARGE);
    }

    @Override
    public Outcome delete(ConversationRef chat, String activityId) {
        return send(chat, at -> at.deleteActivity(chat.conversationId(), activityId), gone -> activityId);
    }

    @Override
    public Outcome say(ConversationRef chat, String text) {
        return send(chat, at -> at.sendToConversation(chat.conversationId(), line(text)), TeamsConnector::id);
    }

    @Override
    public Optional<List<Account>> members(ConversationRef chat) {
        return hosts.trusts(chat.serviceUrl())
                ? Roster.read(peers.at(chat.serviceUrl()).rest(), chat)
                : Optional.empty();
    }

    @Override
    public MeetingRole meetingRole(ConversationRef chat, String meetingId, String personId) {
        return hosts.trusts(chat.serviceUrl())
                ? Meetings.role(peers.at(chat.serviceUrl()).rest(), meetingId, personId, chat.tenantId())
                : MeetingRole.UNKNOWN;
    }

    @Override
    public Optional<MeetingFacts> meeting(ConversationRef chat, String meetingId) {
        return hosts.trusts(chat.serviceUrl())
                ? Meetings.facts(peers.at(chat.serviceUrl()).rest(), meetingId)
                : Optional.empty();
    }

    @Override
    public Outcome whisper(ConversationRef chat, Account to, String text) {
        Activity line = line(text);
        line.setRecipient(new ChannelAccount(to.id(), to.name()));
        return hosts.trusts(chat.serviceUrl())
                ? Whispers.send(peers.at(chat.serviceUrl()).rest(), chat.conversationId(), line)
                : new Outcome.Refused(0);
    }

    @Override
    public Outcome openPersonalChat(ConversationRef near, Account bot, Account person) {
        ConversationParameters wish = new ConversationParameters();
        wish.setBot(new ChannelAccount(bot.id(), bot.name()));
        wish.setMembers(List.of(new ChannelAccount(person.id(), person.name())));
        wish.setTenantId(near.tenantId());
        // Not a Map: the SDK's check of parameters reaches into the JDK's own fields.
        ObjectNode channelData = JsonNodeFactory.instance.objectNode();
        channelData.putObject("tenant").put("id", near.tenantId());
        wish.setChannelData(channelData);
        return send(near, at -> at.createConversation(wish), made -> Objects.toString(made.getId(), ""));
    }

    private static boolean fits(OutgoingCard card) {
        return card.json().getBytes(StandardCharsets.UTF_8).length <= LARGEST_CARD;
    }

    private <T> Outcome send(
            ConversationRef chat, Function<Conversations, CompletableFuture<T>> request, Function<T, String> id) {
        if (!hosts.trusts(chat.serviceUrl())) {
            LOG.error("Nothing was sent to a service host that dialogue.teams.trusted-service-hosts does not name");
            return new Outcome.Refused(0);
        }
        Conversations conversations = peers.at(chat.serviceUrl()).conversations();
        return Outcomes.of(() -> request.apply(conversations), id);
    }

    private static String id(@Nullable ResourceResponse sent) {
        return sent == null ? "" : Objects.toString(sent.getId(), "");
    }

    private static Activity line(String text) {
        Activity line = new Activity("message");
        line.setText(text);
        // A name in the line must not turn into mark-up.
        line.setTextFormat(TextFormatTypes.PLAIN);
        return line;
    }

    private static Activity message(OutgoingCard card) {
        Attachment attachment = new Attachment();
        attachment.setContentType(CARD);
        attachment.setContent(parse(card.json()));
        Activity message = new Activity("message");
        message.setSummary(card.summary());
        message.setAttachment(attachment);
        return message;
    }

    private static Object parse(String json) {
        try {
            return ActivityJson.mapper().readTree(json);
        } catch (JsonProcessingException ourOwnFault) {
            throw new IllegalArgumentException("a card that is not JSON", ourOwnFault);
        }
    }
}
