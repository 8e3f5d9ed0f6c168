package org.leadershipdialogue.rehearsal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;

/// Brings the bot into a new meeting's chat: the facilitator, who has the app, adds it, the meeting starts, people come
/// in.
///
/// Told again until the bot has answered, so that a bot that starts later, or died over it, is not left out.
final class Arrival {

    private final Chats chats;
    private final BotLine bot;
    private final Envelope envelope;
    private final Attendance attendance;

    Arrival(Chats chats, BotLine bot, Envelope envelope, Attendance attendance) {
        this.chats = chats;
        this.bot = bot;
        this.envelope = envelope;
        this.attendance = attendance;
    }

    /// Tries until it is done, in a thread of its own.
    void begin(Duration betweenTries) {
        Thread.ofVirtual().name("rehearsal-arrival").start(() -> {
            try {
                while (!attempt()) {
                    Thread.sleep(betweenTries);
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /// Returns whether the bot is in the present meeting's chat, now or already before.
    boolean attempt() {
        Chat meeting = chats.meeting();
        Person facilitator = Cast.facilitator();
        if (!chats.botArrived()
                && answers(envelope.botAdded(chats.personal(facilitator.id()), facilitator))
                && answers(envelope.botAdded(meeting, facilitator))
                && answers(envelope.meeting("Start", meeting, facilitator))
                && answers(envelope.meetingJoined(meeting, attendance.inCall()))) {
            chats.botArrived(meeting);
        }
        return chats.botArrived();
    }

    private boolean answers(ObjectNode activity) {
        return bot.send(activity) instanceof BotReply.Answered;
    }
}
