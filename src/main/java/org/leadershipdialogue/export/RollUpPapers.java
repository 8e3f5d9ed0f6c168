package org.leadershipdialogue.export;

import java.util.Locale;
import org.leadershipdialogue.export.model.Document;
import org.leadershipdialogue.export.model.RollUpSheet;
import org.leadershipdialogue.export.write.Csv;
import org.leadershipdialogue.export.write.Pdf;
import org.leadershipdialogue.export.write.PlainText;
import org.leadershipdialogue.export.write.Xlsx;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.rollup.EntityYear;
import org.leadershipdialogue.rollup.RollUps;
import org.springframework.stereotype.Component;

/// Writes the roll-up of an entity as it stands, as any kind of file.
@Component
public class RollUpPapers {

    private final RollUps rollUps;
    private final Guides guides;

    /// Papers of what is kept here, in the words of these Guides.
    public RollUpPapers(RollUps rollUps, Guides guides) {
        this.rollUps = rollUps;
        this.guides = guides;
    }

    /// The roll-up as a file; whoever asks must collect for the entity.
    public PaperFile write(EntityYear year, Format format, Locale language) {
        var guide = guides.find(year.guideId()).orElseGet(guides::latest).in(language);
        var sheet =
                new RollUpSheet(guide, rollUps.of(year), rollUps.certified(year).orElse(null));
        var title = sheet.title() + ", " + year.entity();
        return new PaperFile(title, title + "." + format.extension(), format.mediaType(), content(sheet, format));
    }

    private static byte[] content(RollUpSheet sheet, Format format) {
        Document paper = sheet.onPaper();
        return switch (format) {
            case CSV -> Csv.of(sheet.grid());
            case XLSX -> Xlsx.of(sheet.grid());
            case PDF -> Pdf.of(paper);
            case TEXT -> PlainText.of(paper);
        };
    }
}
