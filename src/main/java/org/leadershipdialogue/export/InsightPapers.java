package org.leadershipdialogue.export;

import java.util.Locale;
import org.leadershipdialogue.export.model.InsightSheet;
import org.leadershipdialogue.export.write.Csv;
import org.leadershipdialogue.export.write.Pdf;
import org.leadershipdialogue.export.write.PlainText;
import org.leadershipdialogue.export.write.Xlsx;
import org.leadershipdialogue.guide.Guides;
import org.leadershipdialogue.insight.Insights;
import org.leadershipdialogue.language.Words;
import org.springframework.stereotype.Component;

/// Writes what the sessions of a year say together, as a report to show and as any kind of file. Whoever
/// asks must be of the Ethics Office.
@Component
public class InsightPapers {

    private final Insights insights;
    private final Guides guides;

    /// Papers of what is shown here, in the words of these Guides.
    public InsightPapers(Insights insights, Guides guides) {
        this.insights = insights;
        this.guides = guides;
    }

    /// The report of a year, in the reader's language where we have it.
    public InsightReport report(String guideId, Words words) {
        var guide = guides.find(guideId).orElseGet(guides::latest);
        return new InsightReports(guide.in(words.locale()), insights.of(guide.id()), words).report();
    }

    /// The report as a file.
    public PaperFile write(String guideId, Format format, Locale language) {
        var words = Words.of(language);
        var report = report(guideId, words);
        var sheet = new InsightSheet(report, words.locale(), words.rightToLeft());
        var title = report.title() + ", " + report.under();
        return new PaperFile(
                title,
                title + "." + format.extension(),
                format.mediaType(),
                switch (format) {
                    case CSV -> Csv.of(sheet.grid());
                    case XLSX -> Xlsx.of(sheet.grid());
                    case PDF -> Pdf.of(sheet.onPaper());
                    case TEXT -> PlainText.of(sheet.onPaper());
                });
    }
}
