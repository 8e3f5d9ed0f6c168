package org.leadershipdialogue.export.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/// Makes the glyphs of Arabic stand for the letters people type, so that a name copied out of a PDF is found again.
///
/// Fonts tell their joined glyphs by compatibility characters, one for each form, and where two letters share a form
/// they name either. What the paper says decides between them.
final class ArabicLetters {

    private static final int LAST_CODE = 0xffff;
    private static final int BYTES = 2;
    // What carries a vowel that stands alone.
    private static final String BASELINE = "ـ";
    // Letters with forms in common, as one reads them and as the other.
    private static final Map<Character, Character> TWINS = Map.of('ی', 'ي', 'ي', 'ی', 'ک', 'ك', 'ك', 'ک');

    private final String text;

    private ArabicLetters(String text) {
        this.text = text;
    }

    /// @param document with its fonts already cut down to what is used
    /// @param text everything the paper says
    static void in(PDDocument document, String text) throws IOException {
        var letters = new ArabicLetters(text);
        for (var page : document.getPages()) {
            letters.rewrite(document, page.getResources());
        }
    }

    private void rewrite(PDDocument document, PDResources resources) throws IOException {
        for (var name : resources.getFontNames()) {
            COSDictionary font = resources.getFont(name).getCOSObject();
            var known = read(font.getCOSStream(COSName.TO_UNICODE));
            if (known.values().stream().anyMatch(ArabicLetters::isForm)) {
                font.setItem(COSName.TO_UNICODE, written(document, known));
            }
        }
    }

    private static Map<Integer, String> read(COSStream stream) throws IOException {
        CMap glyphs;
        try (var view = stream.createView()) {
            glyphs = new CMapParser().parse(view);
        }
        var known = new TreeMap<Integer, String>();
        for (var code = 0; code <= LAST_CODE; code++) {
            var characters = glyphs.toUnicode(code, BYTES);
            if (characters != null) {
                known.put(code, characters);
            }
        }
        return known;
    }

    private static boolean isForm(String characters) {
        return characters
                .chars()
                .anyMatch(each -> (each >= 0xfb50 && each <= 0xfdff) || (each >= 0xfe70 && each < 0xfeff));
    }

    /// The letter of a form. One form stands for two letters (lam and alef): it stays, because programs differ in
    /// which of the two they take for the first.
    private String letter(String form) {
        if (!isForm(form)) {
            return form;
        }
        var letters = Normalizer.normalize(form, Normalizer.Form.NFKC)
                .replace(" ", "")
                .replace(BASELINE, "");
        return letters.length() == 1 ? String.valueOf(asWritten(letters.charAt(0))) : form;
    }

    private char asWritten(char letter) {
        var twin = TWINS.getOrDefault(letter, letter);
        return text.indexOf(letter) < 0 && text.indexOf(twin) >= 0 ? twin : letter;
    }

    private COSStream written(PDDocument document, Map<Integer, String> known) throws IOException {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <ffff>
                endcodespacerange
                """);
        // One to a block: a block may not hold more than a hundred.
        known.forEach((code, characters) ->
                map.append("1 beginbfchar\n<%04x> <%s>\nendbfchar\n".formatted(code, hex(letter(characters)))));
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        var stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
        }
        return stream;
    }

    private static String hex(String characters) {
        return characters.chars().mapToObj("%04x"::formatted).collect(Collectors.joining());
    }
}
