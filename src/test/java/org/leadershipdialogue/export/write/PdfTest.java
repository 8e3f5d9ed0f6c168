package org.leadershipdialogue.export.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadershipdialogue.export.model.Block;
import org.leadershipdialogue.export.model.Document;
import org.leadershipdialogue.export.model.Names;
import org.leadershipdialogue.export.model.Occasions;
import org.leadershipdialogue.export.model.ReadingPack;
import org.leadershipdialogue.export.model.RunningSheet;

class PdfTest {

    private static final Document SIXTY = Occasions.sheet(Names.sixty()).onPaper("Sheet, Maps");
    private static final byte[] SIXTY_WRITTEN = Pdf.of(SIXTY);

    @Test
    void readsSixtyNamesInManyScriptsAloudAsTheyAreWritten() throws IOException {
        var names = Names.sixty();
        try (var paper = new PrintedPaper(SIXTY_WRITTEN)) {
            assertThat(paper.read("TD").stream().filter(names::contains)).containsExactlyElementsOf(names);
            assertThat(paper.pdf.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void givesNamesOfOneDirectionToProgramsThatExtractText() throws IOException {
        // One runs in both directions; in one a letter has the form of another that the paper holds as well.
        var names = Names.sixty().stream()
                .filter(name -> !name.equals("يوسف Karimi (ADB) 12") && !name.equals("یوسف گچپژ"))
                .toList();
        try (var paper = new PrintedPaper(SIXTY_WRITTEN)) {
            var text = paper.extracted();

            assertThat(names).hasSize(58).allSatisfy(name -> assertThat(text).contains(name));
        }
    }

    @Test
    void takesALetterThatSharesAFormForTheOneThePaperHolds() throws IOException {
        try (var paper = sheet(List.of("یوسف گچپژ", "کیان"))) {
            assertThat(paper.extracted()).contains("یوسف گچپژ", "کیان");
        }
    }

    @Test
    void readsAnArabicSheetFromTheRight() throws IOException {
        var arabic = Locale.of("ar");
        var document = new Document(
                "ورقة", "وحدة", arabic, true, List.of(new Block.Heading(2, "العنوان"), new Block.Paragraph("نص قصير")));
        try (var paper = new PrintedPaper(Pdf.of(document))) {
            assertThat(paper.pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(paper.read("H2")).containsExactly("العنوان");
            assertThat(paper.extracted()).contains("نص قصير");
        }
    }

    @Test
    void losesNoNameThatNoFontCanDraw() throws IOException {
        try (var paper = sheet(List.of("𠮷田", "ꦱꦸꦂꦪ", "A\u0000d\ud800a", "n".repeat(5_000)))) {
            assertThat(paper.read("TD")).contains("𠮷田", "ꦱꦸꦂꦪ", "Ada", "n".repeat(5_000));
            assertThat(paper.extracted()).contains("𠮷田", "ꦱꦸꦂꦪ");
        }
    }

    @Test
    void takesNamesForNoMarkup() throws IOException {
        var hostile =
                List.of("<b>bold</b>", "&amp; &lt;", "<img src=\"https://example.org/x\"/>", "]]>", "<!--", "a\"b'c");
        try (var paper = sheet(hostile)) {
            assertThat(paper.read("TD")).containsAll(hostile);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void tagsWhatItWritesAndSaysItsLanguage(String language) throws IOException {
        try (var paper = new PrintedPaper(Pdf.of(RunningSheet.of(Occasions.in(Locale.of(language)))))) {
            var catalog = paper.pdf.getDocumentCatalog();

            assertThat(catalog.getLanguage()).isEqualTo(language);
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(paper.pdf.getDocumentInformation().getTitle()).contains("2023");
            assertThat(new String(catalog.getMetadata().toByteArray(), UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>");
            assertThat(paper.read("H1")).hasSizeGreaterThan(1);
            assertThat(paper.elements("L")).isNotEmpty();
            assertThat(paper.elements("TH"))
                    .isNotEmpty()
                    .allSatisfy(
                            heading -> assertThat(scope(heading.getCOSObject().getCOSDictionary(COSName.A)))
                                    .isIn("Column", "Row"));
        }
    }

    @Test
    void putsEveryFontIntoTheFileCutDownToWhatItUses() throws IOException {
        try (var paper = new PrintedPaper(SIXTY_WRITTEN)) {
            for (var page : paper.pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font).isInstanceOf(PDType0Font.class);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Noto.*");
                }
            }
        }
    }

    @Test
    void writesTheSameBytesForTheSamePaper() {
        assertThat(Pdf.of(SIXTY)).isEqualTo(SIXTY_WRITTEN);
    }

    @Test
    void fitsTheReadingPackOnAFewPagesThatAllSayWhatTheyBelongTo() throws IOException {
        try (var paper = new PrintedPaper(Pdf.of(ReadingPack.of(Occasions.in(Locale.ENGLISH))))) {
            var pages = paper.pdf.getNumberOfPages();

            assertThat(pages).isBetween(3, 8);
            assertThat(paper.extracted()).contains("1 / " + pages, pages + " / " + pages);
            assertThat(paper.extracted().lines().filter(line -> line.contains("Data and Mapping · 14 November 2023")))
                    .hasSizeGreaterThanOrEqualTo(pages);
        }
    }

    private static PrintedPaper sheet(List<String> names) {
        return new PrintedPaper(Pdf.of(Occasions.sheet(names).onPaper("Sheet, Maps")));
    }

    private static String scope(COSDictionary attributes) {
        return attributes.getNameAsString("Scope");
    }
}
