package org.bihuan.rest.problem;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bihuan.api.problem.MessageCode;

/**
 * The texts of both languages. A text mentions an argument as {@code {0}}; {@code {w0}} stands for an argument that is a word
 * of the product and has a text of its own ({@code word.planned}), {@code {t0}} for an instant, shown as local time.
 */
public final class Messages {
    private static final Pattern PLACE = Pattern.compile("\\{([wt]?)(\\d)}");
    private static final DateTimeFormatter LOCAL_TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneId.of("Asia/Shanghai"));
    private static final Properties CHINESE = load("messages_zh.properties");
    private static final Properties ENGLISH = load("messages_en.properties");

    private Messages() {}

    /** The text of a code with its arguments. */
    public static String of(MessageCode code, List<String> arguments, Locale language) {
        return find(code.code(), language)
                .map(text -> filled(text, arguments, language))
                .orElse(code.code());
    }

    /** A text without arguments; empty where there is none under this key. */
    public static Optional<String> find(String key, Locale language) {
        return Optional.ofNullable(texts(language).getProperty(key));
    }

    static Set<String> keys(Locale language) {
        return texts(language).stringPropertyNames();
    }

    private static Properties texts(Locale language) {
        return language.getLanguage().equals("en") ? ENGLISH : CHINESE;
    }

    static String filled(String text, List<String> arguments, Locale language) {
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(2));
            String argument = number < arguments.size() ? arguments.get(number) : "";
            return Matcher.quoteReplacement(
                    switch (place.group(1)) {
                        case "w" -> word(argument, language);
                        case "t" -> localTime(argument);
                        default -> argument;
                    });
        });
    }

    private static String word(String argument, Locale language) {
        String id = argument.toLowerCase(Locale.ROOT).replace('_', '-');
        return find("word." + id, language).orElse(argument);
    }

    private static String localTime(String argument) {
        try {
            return LOCAL_TIME.format(Instant.parse(argument));
        } catch (DateTimeException noInstant) {
            return argument;
        }
    }

    private static Properties load(String file) {
        Properties texts = new Properties();
        try (InputStream from = Messages.class.getResourceAsStream(file)) {
            if (from == null) {
                throw new IllegalStateException(file + " is missing");
            }
            texts.load(new InputStreamReader(from, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
