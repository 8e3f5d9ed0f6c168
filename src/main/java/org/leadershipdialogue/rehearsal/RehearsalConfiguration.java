package org.leadershipdialogue.rehearsal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.Environment;

/// Puts the rehearsal together, under names that cannot meet those of the application.
@OnRehearsal
@Configuration(proxyBeanMethods = false)
class RehearsalConfiguration {

    /// Teams gives up on a bot after ten to fifteen seconds.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Bean
    Changes rehearsalChanges() {
        return new Changes();
    }

    /// Open event streams would hold up a graceful end.
    @Bean
    ApplicationListener<ContextClosedEvent> rehearsalChangesEnd(Changes changes) {
        return closed -> changes.end();
    }

    @Bean
    Chats rehearsalChats(@Value("${dialogue.data:data}") Path data, Changes changes, Clock clock) {
        return new Chats(new Journal(data.resolve("rehearsal.jsonl")), changes, clock);
    }

    @Bean
    Rates rehearsalRates(@Value("${dialogue.rehearsal.rates:true}") boolean on, Clock clock) {
        return new Rates(clock, on);
    }

    @Bean
    Connection rehearsalConnection(Clock clock) {
        return new Connection(clock);
    }

    @Bean
    Attendance rehearsalAttendance(Chats chats) {
        return new Attendance(chats);
    }

    @Bean
    Address rehearsalAddress(Environment environment) {
        return new Address(() -> environment.getRequiredProperty("local.server.port", Integer.class));
    }

    @Bean
    BotLine rehearsalBotLine(Address address) {
        return new BotLine(address, PATIENCE);
    }

    @Bean
    Envelope rehearsalEnvelope(Address address, Clock clock) {
        return new Envelope(address, clock);
    }

    @Bean
    Client rehearsalClient(Chats chats, BotLine bot, Envelope envelope, Clock clock) {
        return new Client(chats, bot, envelope, new Views(bot, envelope, clock));
    }

    @Bean
    Seats rehearsalSeats(Chats chats, Clock clock) {
        return new Seats(chats, clock);
    }

    @Bean
    Repertoire rehearsalRepertoire() {
        return Repertoire.ours();
    }

    @Bean
    Group rehearsalGroup(
            Chats chats,
            Client client,
            Repertoire repertoire,
            Attendance attendance,
            Seats seats,
            Clock clock,
            @Value("${dialogue.rehearsal.seed:1}") long seed,
            @Value("${dialogue.rehearsal.paused:false}") boolean paused) {
        Inclination inclination = new Inclination(seed);
        Actor actor = new Actor(client, repertoire, inclination);
        Group group = new Group(new Lookout(chats), inclination, actor, attendance, seats, clock);
        group.pause(paused);
        return group;
    }

    @Bean
    Happenings rehearsalHappenings(
            Chats chats,
            Attendance attendance,
            Connection connection,
            Client client,
            Group group,
            Repertoire repertoire) {
        return new Happenings(chats, attendance, connection, client, group, repertoire);
    }

    @Bean
    StateDrawing rehearsalStateDrawing(
            Chats chats, Client client, Group group, Changes changes, ObjectProvider<RehearsalPlan> plan) {
        return new StateDrawing(
                chats, client, group, changes, plan.getIfAvailable(() -> (conversation, language) -> null));
    }

    @Bean
    Arrival rehearsalArrival(Chats chats, BotLine bot, Envelope envelope, Attendance attendance) {
        return new Arrival(chats, bot, envelope, attendance);
    }

    /// Nobody can reach the bot before the web server listens.
    @Bean
    ApplicationListener<ApplicationReadyEvent> rehearsalBeginOnceReady(Arrival arrival, Group group, Changes changes) {
        return ready -> {
            arrival.begin(Duration.ofSeconds(1));
            new Heartbeat(group, changes).begin(Duration.ofMillis(250));
        };
    }
}
