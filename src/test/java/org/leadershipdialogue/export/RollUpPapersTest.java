package org.leadershipdialogue.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.rollup.Certification;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.Expected;
import org.leadershipdialogue.rollup.Missing;
import org.leadershipdialogue.rollup.RollUp;
import org.leadershipdialogue.rollup.RollUps;
import org.leadershipdialogue.rollup.Row;
import org.leadershipdialogue.rollup.Turnout;

/// The roll-up as files, with what Appendix E asks for, opened again by others.
class RollUpPapersTest {

    private static final EntityYear BASINS = new EntityYear("Office for River Basins", "2023");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 4);
    private static final Row MAPS = new Row("Data, \"Maps\"\nand more", List.of("Leila"), 2, new Turnout(18, 0, 21));
    private static final Row HOSTILE = new Row("=1+1", List.of(), 1, new Turnout(9, 1, 10));

    private final RollUps rollUps = mock(RollUps.class);
    private final RollUpPapers papers = new RollUpPapers(rollUps, Guides.builtIn());

    @BeforeEach
    void anEntity() {
        var missing = new Missing(new Expected("Registry", "Hana Sato", ""), null, null);
        when(rollUps.of(BASINS)).thenReturn(new RollUp(BASINS, List.of(MAPS, HOSTILE), List.of(missing), 3, List.of()));
        when(rollUps.certified(BASINS))
                .thenReturn(Optional.of(new Certification(
                        DAY, "The Director", "Nadia Rahman", Instant.EPOCH, List.of(MAPS), "c0ffee", true)));
    }

    @Test
    void isAppendixEWithItsTotalsInCsv() {
        var file = papers.write(BASINS, Format.CSV, Locale.ENGLISH);

        assertThat(file.name()).isEqualTo("Certification of Completion and Roll-Up, Office for River Basins.csv");
        assertThat(new String(file.content(), UTF_8))
                .contains("No.,Unit/section/team,Participants,Personnel in the unit,\"Took part, percent\"")
                .contains("1,\"Data, \"\"Maps\"\"\nand more\",18,21,85")
                .contains("2,'=1+1,9,10,80")
                .contains(",Total,27,31,83");
    }

    @Test
    void givesASpreadsheetNumbersToAddUpAndNoFormula() throws IOException {
        byte[] file = papers.write(BASINS, Format.XLSX, Locale.ENGLISH).content();
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var rows = book.getFirstSheet().read();

            assertThat(rows.get(5).getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(5).getCell(1).getFormula()).isNull();
            assertThat(rows.getLast().getCell(2).asNumber().intValue()).isEqualTo(27);
        }
    }

    @Test
    void printsWhatIsMissingTheCoverageAndTheCertification() throws IOException {
        byte[] file = papers.write(BASINS, Format.PDF, Locale.ENGLISH).content();
        try (var paper = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(paper))
                    .contains("Coverage", "18 of 21, 85 percent", "Registry", "Hana Sato")
                    .contains("The Director", "One row has changed since", "c0ffee")
                    .doesNotContain("Leila");
        }
    }

    @Test
    void speaksFrench() {
        assertThat(new String(papers.write(BASINS, Format.TEXT, Locale.FRENCH).content(), UTF_8))
                .contains("Couverture", "Pas encore reçus");
    }
}
