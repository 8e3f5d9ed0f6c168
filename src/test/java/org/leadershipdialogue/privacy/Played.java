package org.leadershipdialogue.privacy;

import java.util.List;
import org.leadershipdialogue.board.Stillness;
import org.leadershipdialogue.rehearsal.Room;
import org.leadershipdialogue.rehearsal.Seat;
import org.leadershipdialogue.rehearsal.SeenCard;

/// A session of eight people, played through the rehearsal.
///
/// @param room where it is held
record Played(Room room) {

    static Played at(int port) {
        return new Played(Room.at(port));
    }

    /// Where nothing is put off for Teams' rates, whoever waits need only see that the board has nothing in hand.
    static Played at(int port, Stillness stillness) {
        return new Played(Room.at(port, stillness, () -> {}));
    }

    Seat leila() {
        return room.facilitator();
    }

    Seat tomas() {
        return room.monitor();
    }

    /// Those who take part beside Leila and Tomás.
    List<Seat> others() {
        return room.participants().subList(0, 6);
    }

    /// Sets scenarios 1 and 2 up, opens the sign-in, and signs everybody in.
    Played begins() {
        room.sees("greeting");
        leila().opens("set-up")
                .fills("entity", "Office for River Basins")
                .fills("unit", "Data and Mapping")
                .fills("personnel", "21")
                .fills("scenarios", "1 2")
                .fills("monitor", tomas().id())
                .fills("quiet", "true")
                .sends();
        leila().presses("session.open");
        tomas().signsIn();
        others().forEach(Seat::signsIn);
        return this;
    }

    /// Presses Next until a card says that.
    Played goesOnTo(String words) {
        for (int step = 0; step < 40; step++) {
            if (leila().cardWith("session.next").text().contains(words)) {
                return this;
            }
            leila().presses("session.next");
        }
        throw new AssertionError("never came to " + words + ": "
                + leila().cardWith("session.next").text());
    }

    /// Presses Next until the session can be closed.
    Played goesOnToTheEnd() {
        for (int step = 0; step < 80; step++) {
            SeenCard last = leila().cards().getLast();
            if (last.has("session.close")) {
                return this;
            }
            if (last.has("session.next")) {
                leila().presses("session.next");
            } else {
                room.settles();
            }
        }
        throw new AssertionError("never came to the end: " + leila().cards().getLast());
    }
}
