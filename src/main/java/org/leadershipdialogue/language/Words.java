package org.leadershipdialogue.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words of one language: messages with ICU plurals, lists, dates and the direction of writing.
///
/// A language is available if there is a bundle `messages/<language>.properties`; people of any other language get
/// English. A missing key is a programming error and throws, because a test compares keys and code.
public final class Words {

    private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();
    private static final Map<String, Boolean> AVAILABLE = new ConcurrentHashMap<>();
    private static final String DEFAULT = "en";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final ULocale locale;
    private final Map<String, String> messages;
    private final Map<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    Words(Locale locale, Map<String, String> messages) {
        // Latin digits everywhere: the sign-in sheet, the Guide's numbers and the clock use them too.
        this.locale = ULocale.forLocale(DEFAULT.equals(locale.getLanguage()) ? Locale.UK : locale)
                .setKeywordValue("numbers", "latn");
        this.messages = Map.copyOf(messages);
    }

    /// The words for this locale, or English.
    public static Words of(Locale locale) {
        String language = available(locale) ? locale.getLanguage() : DEFAULT;
        return LOADED.computeIfAbsent(language, each -> new Words(Locale.of(each), messages(each)));
    }

    /// Whether there is a bundle for this language.
    public static boolean available(Locale locale) {
        return LANGUAGE.matcher(locale.getLanguage()).matches()
                && AVAILABLE.computeIfAbsent(
                        locale.getLanguage(), language -> Words.class.getResource(path(language)) != null);
    }

    /// The message of this key with named arguments in pairs: `say("question.written", "n", 7)`. A day is said in
    /// words.
    public String say(String key, Object... namesAndValues) {
        MessageFormat format = parsed.computeIfAbsent(key, this::parse);
        Map<String, Object> arguments = pairs(namesAndValues);
        // ICU's formats remember how far they came: one caller at a time.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private MessageFormat parse(String key) {
        String pattern = messages.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No words for " + key + " in " + tag());
        }
        return new MessageFormat(pattern, locale);
    }

    /// The parts joined as this language joins a list: "a, b and c".
    public String list(List<String> parts) {
        return ListFormatter.getInstance(locale).format(parts);
    }

    /// A day in words: 14 November 2023.
    public String date(LocalDate date) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /// A day of the year in words: 14 November.
    public String day(LocalDate date) {
        DateFormat format = DateFormat.getInstanceForSkeleton(DateFormat.MONTH_DAY, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    /// Whether this language is written from right to left.
    public boolean rightToLeft() {
        return locale.isRightToLeft();
    }

    /// The language alone, as a card's `lang` takes it.
    public String tag() {
        return locale.getLanguage();
    }

    public Locale locale() {
        return Locale.of(locale.getLanguage());
    }

    private Map<String, Object> pairs(Object[] namesAndValues) {
        Map<String, Object> pairs = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            pairs.put((String) namesAndValues[i], value instanceof LocalDate day ? date(day) : value);
        }
        return pairs;
    }

    static Map<String, String> messages(String language) {
        try (InputStream in = Words.class.getResourceAsStream(path(language))) {
            Properties bundle = new Properties();
            bundle.load(new InputStreamReader(Objects.requireNonNull(in, language), StandardCharsets.UTF_8));
            return bundle.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, bundle::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String language) {
        return "/messages/" + language + ".properties";
    }
}
