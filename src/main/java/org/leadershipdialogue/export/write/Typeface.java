package org.leadershipdialogue.export.write;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/// A font that comes with the program. Of those a text needs, the first that has a character draws it.
enum Typeface {
    /// Cyrillic, Greek and Devanagari too.
    LATIN("NotoSans_400Regular"),
    ARABIC("NotoSansArabic_400Regular"),
    HEBREW("NotoSansHebrew_400Regular"),
    ARMENIAN("NotoSansArmenian_400Regular"),
    GEORGIAN("NotoSansGeorgian_400Regular"),
    ETHIOPIC("NotoSansEthiopic_400Regular"),
    BENGALI("NotoSansBengali_400Regular"),
    THAI("NotoSansThai_400Regular"),
    /// Chinese and Japanese.
    HAN("NotoSansSC_400Regular"),
    HANGUL("NotoSansKR_400Regular"),
    EMOJI("NotoEmoji_400Regular");

    private static final String BOLD = "NotoSans_700Bold";
    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;
    private static final int FIRST_SYMBOL = 0x2100;

    private final String file;

    Typeface(String file) {
        this.file = file;
    }

    /// The faces a text needs, the first one always; the large ones cost seconds, so nobody loads them in vain.
    static Set<Typeface> of(String text) {
        var faces = EnumSet.of(LATIN);
        text.codePoints().mapToObj(Typeface::of).forEach(faces::add);
        return faces;
    }

    private static Typeface of(int character) {
        return switch (UnicodeScript.of(character)) {
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case ARMENIAN -> ARMENIAN;
            case GEORGIAN -> GEORGIAN;
            case ETHIOPIC -> ETHIOPIC;
            case BENGALI -> BENGALI;
            case THAI -> THAI;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> HAN;
            case HANGUL -> HANGUL;
            case COMMON -> character < FIRST_SYMBOL ? LATIN : EMOJI;
            default -> LATIN;
        };
    }

    /// What the style sheet calls it.
    String family() {
        return "face-" + name().toLowerCase(Locale.ROOT);
    }

    void addTo(PdfRendererBuilder pdf) {
        pdf.useFont(() -> open(file), family(), REGULAR_WEIGHT, FontStyle.NORMAL, true);
        if (this == LATIN) {
            pdf.useFont(() -> open(BOLD), family(), BOLD_WEIGHT, FontStyle.NORMAL, true);
        }
    }

    private static InputStream open(String file) {
        return Objects.requireNonNull(Typeface.class.getResourceAsStream("/fonts/" + file + ".ttf"), file);
    }
}
