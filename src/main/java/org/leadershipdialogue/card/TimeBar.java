package org.leadershipdialogue.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Draws the time used as a picture in a data URI: a track, the part used, and a mark where the plan would be.
///
/// Four colours of which one is transparent, so that it looks right on any background, light or dark.
final class TimeBar {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 16;
    private static final int TOP = 4;
    private static final int BOTTOM = 12;
    private static final int HALF_MARK = 3;
    private static final int PIXELS_IN_A_BYTE = 4;
    // Size, two bits a pixel, colours from the palette.
    private static final byte[] HEADER = {0, 0, WIDTH >>> 8, (byte) WIDTH, 0, 0, 0, HEIGHT, 2, 3, 0, 0, 0};
    private static final byte[] COLOURS = {
        0, 0, 0, (byte) 0x88, (byte) 0x88, (byte) 0x88, 0x73, 0x78, (byte) 0xd6, (byte) 0x8a, (byte) 0x8a, (byte) 0x8a
    };
    private static final byte[] OPACITY = {0, 0x61, (byte) 0xff, (byte) 0xff};
    private static final int TRACK = 1;
    private static final int USED = 2;
    private static final int MARK = 3;

    // Sessions of a usual length share a few hundred pictures.
    private static final Cache<Bar, String> DRAWN =
            Caffeine.newBuilder().maximumSize(2_000).build();

    private record Bar(int used, int planned, boolean rightToLeft) {

        String dataUri() {
            byte[] png = png(pixels(used, planned, rightToLeft));
            return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
        }
    }

    private TimeBar() {}

    static String dataUri(PlanTime time, boolean rightToLeft) {
        int used = pixels(time.used(), time.total());
        int planned = Math.clamp(pixels(time.planned(), time.total()), HALF_MARK, WIDTH - HALF_MARK);
        return DRAWN.get(new Bar(used, planned, rightToLeft), Bar::dataUri);
    }

    private static int pixels(int minutes, int total) {
        return total <= 0 ? 0 : Math.clamp((long) minutes * WIDTH / total, 0, WIDTH);
    }

    private static byte[] pixels(int used, int planned, boolean rightToLeft) {
        int row = WIDTH / PIXELS_IN_A_BYTE + 1;
        byte[] pixels = new byte[row * HEIGHT];
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int from = rightToLeft ? WIDTH - 1 - x : x;
                int shift = 6 - 2 * (x % PIXELS_IN_A_BYTE);
                pixels[y * row + 1 + x / PIXELS_IN_A_BYTE] |= (byte) (colour(from, y, used, planned) << shift);
            }
        }
        return pixels;
    }

    private static int colour(int x, int y, int used, int planned) {
        if (Math.abs(x - planned) < HALF_MARK) {
            return MARK;
        }
        if (y < TOP || y >= BOTTOM) {
            return 0;
        }
        return x < used ? USED : TRACK;
    }

    private static byte[] png(byte[] pixels) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(png, "IHDR", HEADER);
        chunk(png, "PLTE", COLOURS);
        chunk(png, "tRNS", OPACITY);
        chunk(png, "IDAT", deflated(pixels));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(data);
        png.writeBytes(number(data.length));
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(number((int) check.getValue()));
    }

    private static byte[] number(int value) {
        return new byte[] {(byte) (value >>> 24), (byte) (value >>> 16), (byte) (value >>> 8), (byte) value};
    }

    private static byte[] deflated(byte[] pixels) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(pixels);
            deflater.finish();
            byte[] buffer = new byte[pixels.length];
            return Arrays.copyOf(buffer, deflater.deflate(buffer));
        } finally {
            deflater.end();
        }
    }
}
