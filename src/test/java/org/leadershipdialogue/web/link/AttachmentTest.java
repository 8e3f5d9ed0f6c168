package org.leadershipdialogue.web.link;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentTest {

    @ParameterizedTest
    @CsvSource({
        "'Sheet, Data and Mapping.csv','Sheet, Data and Mapping.csv'",
        "'a\"b.csv',a_b.csv",
        "../../etc/passwd,.._.._etc_passwd",
        "'a\r\nSet-Cookie: b.csv','a_Set-Cookie_ b.csv'",
        "'a;b=c.csv','a;b=c.csv'",
        "Été.csv,_t_.csv",
        "陈伟 👩‍🔬.csv,_ _.csv"
    })
    void givesOldBrowsersAPlainName(String name, String plain) {
        assertThat(Attachment.named(name)).startsWith("attachment; filename=\"" + plain + "\"; filename*=UTF-8''");
    }

    @ParameterizedTest
    @CsvSource({"Été.csv,Été.csv", "ورقة.csv,ورقة.csv", "陈伟.csv,陈伟.csv", "'a+b ''c''.csv','a+b ''c''.csv'"})
    void givesOtherBrowsersTheNameItself(String name, String expected) {
        var encoded = Attachment.named(name).split("UTF-8''", 2)[1];

        assertThat(encoded).matches("[A-Za-z0-9!#$&+.^_`|~%-]+");
        assertThat(URLDecoder.decode(encoded.replace("+", "%2B"), UTF_8)).isEqualTo(expected);
    }

    @Test
    void keepsTheEndingOfALongName() {
        assertThat(Attachment.named("n".repeat(20_000) + ".csv"))
                .contains("\"" + "n".repeat(150) + ".csv\"")
                .hasSizeLessThan(400);
    }
}
