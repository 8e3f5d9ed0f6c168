package org.leadershipdialogue.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class TimeBarTest {

    private static final PlanTime HALF = new PlanTime(45, 90, 9, null, 4, 3);

    @Test
    void isAPictureOfAFewHundredCharacters() {
        assertThat(TimeBar.dataUri(HALF, false))
                .startsWith("data:image/png;base64,")
                .hasSizeLessThan(500);
    }

    @Test
    void fillsFromTheLeftAndInArabicFromTheRight() throws IOException {
        assertThat(colour(TimeBar.dataUri(HALF, false), 100)).isEqualTo(0xff7378d6);
        assertThat(colour(TimeBar.dataUri(HALF, false), 620)).isEqualTo(0x61888888);
        assertThat(colour(TimeBar.dataUri(HALF, true), 620)).isEqualTo(0xff7378d6);
    }

    @Test
    void stopsAtItsEndWhenTheSessionRunsOver() {
        assertThat(TimeBar.dataUri(new PlanTime(120, 90, 30, null, 4, 3), false))
                .isNotEmpty();
    }

    private static int colour(String uri, int x) throws IOException {
        byte[] png = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        return image.getRGB(x, 8);
    }
}
