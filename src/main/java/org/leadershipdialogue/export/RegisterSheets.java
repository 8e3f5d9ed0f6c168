package org.leadershipdialogue.export;

import java.util.Optional;
import org.leadershipdialogue.register.Register;
import org.springframework.stereotype.Component;

/// Makes the sheets from the register as it stands.
@Component
final class RegisterSheets implements Sheets {

    private final Register register;
    private final SheetFacts facts;

    RegisterSheets(Register register, SheetFacts facts) {
        this.register = register;
        this.facts = facts;
    }

    @Override
    public Optional<SheetFile> signInSheet(String sessionId, Format format) {
        return facts.of(sessionId).map(known -> {
            var sheet = SignInSheet.of(known, register.entries(sessionId));
            var content = switch (format) {
                case CSV -> Csv.of(sheet);
            };
            var title = sheet.title() + ", " + known.unit();
            var name = title + ", " + known.date() + "." + format.extension();
            return new SheetFile(title, name, format.mediaType(), content);
        });
    }
}
