package org.leadershipdialogue.rehearsal;

import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells a page when what its seat sees may have changed.
@OnRehearsal
@RestController
class EventsController {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    /// Many changes at once are one to the page.
    private static final Duration BREATH = Duration.ofMillis(100);

    private final Changes changes;
    private final Seats seats;

    EventsController(Changes changes, Seats seats) {
        this.changes = changes;
        this.seats = seats;
    }

    @GetMapping(path = "/rehearsal/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@RequestParam(defaultValue = "") String seat) {
        Person person = seats.find(seat);
        SseEmitter stream = new SseEmitter(0L);
        Thread.ofVirtual().name("rehearsal-events").start(() -> {
            seats.sitDown(person);
            try {
                tell(stream);
            } finally {
                seats.standUp(person);
            }
        });
        return stream;
    }

    private void tell(SseEmitter stream) {
        try {
            long told = changes.version();
            stream.send(changed(told));
            while (!changes.hasEnded()) {
                long version = changes.after(told, HEARTBEAT);
                stream.send(
                        version > told ? changed(version) : SseEmitter.event().comment("still here"));
                told = version;
                Thread.sleep(BREATH);
            }
            stream.complete();
        } catch (IOException | IllegalStateException pageIsGone) {
            stream.complete();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private static SseEmitter.SseEventBuilder changed(long version) {
        return SseEmitter.event()
                .name("changed")
                .data(Json.write(Json.object().put("version", version)), MediaType.TEXT_PLAIN);
    }
}
