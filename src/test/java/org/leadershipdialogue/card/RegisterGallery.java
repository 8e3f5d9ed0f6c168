package org.leadershipdialogue.card;

import static org.leadershipdialogue.card.Sample.AMINA;
import static org.leadershipdialogue.card.Sample.HANA;
import static org.leadershipdialogue.card.Sample.JOAO;
import static org.leadershipdialogue.card.Sample.LEILA;
import static org.leadershipdialogue.card.Sample.TEN;
import static org.leadershipdialogue.card.Sample.WEI;
import static org.leadershipdialogue.card.Sample.spot;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadershipdialogue.card.Panel.Kind;
import org.leadershipdialogue.card.RegisterCard.Added;
import org.leadershipdialogue.card.RegisterCard.Closing;
import org.leadershipdialogue.register.Entry;
import org.leadershipdialogue.register.Evidence;
import org.leadershipdialogue.session.Person;

/// The register in each of its states.
final class RegisterGallery {

    private RegisterGallery() {}

    static Map<String, Function<Sample, AdaptiveCard>> cards() {
        Map<String, Function<Sample, AdaptiveCard>> cards = new LinkedHashMap<>();
        cards.put("13-register", s -> register(s, Kind.DEFAULT, null));
        cards.put("13-register-closed", s -> register(s, Kind.DEFAULT, null, new Closing.ByHand(TEN, true)));
        cards.put("13-register-at-the-end", s -> register(s, Kind.DEFAULT, null, new Closing.Open(true)));
        cards.put("13-register-more-open", s -> register(s, Kind.SHEET, null, new Closing.Open(false)));
        cards.put("13-register-confirmed", s -> register(s, Kind.EVERYBODY, new Added(2, "t1")));
        cards.put(
                "13-register-leader",
                s -> register(
                        Kind.REGISTER,
                        null,
                        s.facilitator(),
                        s.leader(Kind.REGISTER, new Place.Introduction(1, 4, "how we talk")),
                        new Closing.Open(false)));
        cards.put("13-register-more", s -> register(s, Kind.SHEET, null));
        return cards;
    }

    private static AdaptiveCard register(Sample s, Kind panel, @Nullable Added added) {
        return register(s, panel, added, new Closing.WithTheSession(TEN, false));
    }

    private static AdaptiveCard register(Sample s, Kind panel, @Nullable Added added, Closing closing) {
        return register(panel, added, s.monitor(), null, closing);
    }

    private static AdaptiveCard register(
            Kind panel, @Nullable Added added, Viewer viewer, @Nullable LeaderPart leading, Closing closing) {
        List<Entry> entries = List.of(
                entry("e1", AMINA.name(), Evidence.SIGNED_IN),
                entry("e2", HANA.name(), Evidence.CONFIRMED),
                entry("e3", "Mark Otieno", Evidence.ON_THE_PHONE),
                new Entry("e4", null, "Sofia Lind", TEN, Set.of(Evidence.HERE_WITH), AMINA, false, false, false),
                new Entry("e5", "e5", JOAO.name(), TEN, Set.of(Evidence.SPOKE), null, true, false, false));
        return RegisterCard.draw(
                new RegisterCard.View(
                        new SignInCard.Counts(13, 2, 1, 16, 21, 2),
                        List.of(HANA, WEI),
                        List.of(JOAO, AMINA, HANA, WEI, new Person("29:sofia", "Sofia *Lind*")),
                        entries,
                        added,
                        List.of("Tomás Rivera"),
                        LEILA,
                        new RegisterCard.Sheets(
                                URI.create("https://example.org/sheet.pdf"),
                                URI.create("https://example.org/sheet.xlsx"),
                                URI.create("https://example.org/sheet.csv")),
                        closing,
                        Panel.of(panel),
                        leading),
                viewer,
                spot("sign-in"));
    }

    private static Entry entry(String id, String name, Evidence evidence) {
        return new Entry(id, id, name, TEN, Set.of(evidence), null, false, false, false);
    }
}
