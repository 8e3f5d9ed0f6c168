package org.leadershipdialogue.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SecretTest {

    private static final String OLD = "the old secret which is long enough";
    private static final String NEW = "the new secret which is long enough";

    private final Secret before = Secret.of(OLD);
    private final Secret during = Secret.of(NEW + ", " + OLD);
    private final Secret after = Secret.of(NEW);

    @Test
    void opensWhatTheOldValueSealedWhileBothAreGiven() {
        var sealed = new Seal(before).seal("Grüße, سلام");

        assertThat(new Seal(during).open(sealed)).isEqualTo("Grüße, سلام");
    }

    @Test
    void sealsUnderTheFirstValue() {
        var sealed = new Seal(during).seal("text");

        assertThat(new Seal(after).open(sealed)).isEqualTo("text");
        assertThatThrownBy(() -> new Seal(before).open(sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sealsTheSameTextDifferentlyEachTime() {
        var seal = new Seal(before);

        assertThat(seal.seal("text")).isNotEqualTo(seal.seal("text"));
    }

    @Test
    void noticesAChangedByte() {
        var sealed = new Seal(before).seal(new byte[] {1, 2, 3});
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> new Seal(before).open(sealed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesWhatIsTooShortToBeSealed() {
        assertThatThrownBy(() -> new Seal(before).open("AAAA")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void verifiesSignaturesOfEitherValueAndOfNoOther() {
        var old = new Signatures(before).sign("message");

        assertThat(new Signatures(during).verify("message", old)).isTrue();
        assertThat(new Signatures(during).verify("another", old)).isFalse();
        assertThat(new Signatures(after).verify("message", old)).isFalse();
        assertThat(new Signatures(during).verify("message", "ä")).isFalse();
    }

    @Test
    void refusesAValueThatIsEasyToGuess() {
        assertThatThrownBy(() -> Secret.of(OLD + ",short")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void neverSaysItsValues() {
        assertThat(during.toString()).isEqualTo("Secret of 2");
    }
}
