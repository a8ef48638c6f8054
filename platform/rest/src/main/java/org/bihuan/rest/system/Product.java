package org.bihuan.rest.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What the build says of the product. */
final class Product {
    static final String NAME = "Bihuan";
    static final String VERSION = version();

    private Product() {}

    private static String version() {
        Properties facts = new Properties();
        try (InputStream from = Product.class.getResourceAsStream("product.properties")) {
            facts.load(from);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return facts.getProperty("version").replace("-SNAPSHOT", "");
    }
}
