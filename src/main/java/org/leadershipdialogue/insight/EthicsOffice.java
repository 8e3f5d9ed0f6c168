package org.leadershipdialogue.insight;

import java.util.List;
import org.leadershipdialogue.rollup.Identity;
import org.leadershipdialogue.rollup.NamedPeople;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Who works in the Ethics Office; `dialogue.ethics-office`. To be asked anew at each request: nobody's right is kept.
///
/// @param ethicsOffice directory ids or e-mail addresses; empty where nobody is configured
@ConfigurationProperties("dialogue")
public record EthicsOffice(List<String> ethicsOffice) implements NamedPeople {

    public EthicsOffice {
        ethicsOffice = ethicsOffice == null ? List.of() : ethicsOffice;
    }

    @Override
    public boolean nobody() {
        return ethicsOffice.isEmpty();
    }

    @Override
    public boolean has(Identity who) {
        return ethicsOffice.stream().anyMatch(who::is);
    }
}
