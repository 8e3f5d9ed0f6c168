package org.leadershipdialogue.web.visit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.leadershipdialogue.rollup.ExpectedList;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/// Reads what a form of ours sends (`multipart/form-data`, RFC 7578), as long as it is small.
///
/// The server's own readers are off, because they would read for anybody; this one is asked by those who may.
public final class FormBody {

    /// How many bytes a form may send, its file included.
    public static final int MOST = ExpectedList.LARGEST + (16 << 10);

    private static final int MOST_PARTS = 40;
    private static final String LINE = "\r\n";
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\r\n]*[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)content-disposition:[^\r\n]*[; ]filename=\"[^\"]*\"");

    private final Map<String, String> fields = new HashMap<>();
    private final Map<String, byte[]> files = new HashMap<>();

    private FormBody() {}

    /// More than we read.
    public static final class TooLarge extends Exception {
        private static final long serialVersionUID = 1;
    }

    /// Not what a form of ours sends.
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
    }

    /// What the request sends.
    public static Entered of(HttpServletRequest request) throws TooLarge, Unreadable, IOException {
        var boundary = boundary(request.getContentType() == null ? "" : request.getContentType());
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            throw new TooLarge();
        }
        var form = new FormBody();
        form.read(body, "--" + boundary);
        return new Entered(form.fields, form.files);
    }

    private static String boundary(String type) throws Unreadable {
        try {
            var given = MediaType.parseMediaType(type);
            var boundary = given.getParameter("boundary");
            if (!given.isCompatibleWith(MediaType.MULTIPART_FORM_DATA) || boundary == null) {
                throw new Unreadable();
            }
            return boundary.replace("\"", "");
        } catch (InvalidMediaTypeException nonsense) {
            throw new Unreadable();
        }
    }

    /// Latin-1 makes a character of each octet, so that places in the text are places in the body.
    private void read(byte[] body, String mark) throws Unreadable {
        var text = new String(body, ISO_8859_1);
        var at = text.indexOf(mark);
        for (var part = 0; at >= 0 && part < MOST_PARTS; part++) {
            var head = at + mark.length();
            if (text.startsWith("--", head)) {
                return;
            }
            var content = text.indexOf(LINE + LINE, head) + 2 * LINE.length();
            var end = text.indexOf(LINE + mark, content);
            if (content < head || end < 0) {
                throw new Unreadable();
            }
            take(text.substring(head, content), Arrays.copyOfRange(body, content, end));
            at = end + LINE.length();
        }
        throw new Unreadable();
    }

    private void take(String head, byte[] content) throws Unreadable {
        var name = NAME.matcher(head);
        if (!name.find()) {
            throw new Unreadable();
        }
        if (!FILE.matcher(head).find()) {
            fields.put(name.group(1), new String(content, UTF_8).replace("\0", ""));
        } else if (content.length > 0) {
            files.put(name.group(1), content);
        }
    }
}
