package org.bihuan.itest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.bihuan.testkit.SomeSheet;

/** Filled-in templates of enterprises that nobody else has. */
final class Firms {
    /** What every name begins with. */
    static final String NAME = "掉电试验企业";

    /** The columns of the template. */
    static final List<String> KEYS = List.of(
            "name",
            "creditCode",
            "territory",
            "sector",
            "distinct",
            "furtherSectors",
            "industry",
            "size",
            "principal",
            "phone",
            "tags",
            "highRisk",
            "highRisk.reason",
            "address",
            "longitude",
            "latitude",
            "superior",
            "otherPerson");

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Firms() {}

    /** Writes a file of so many lines. */
    static void write(Path file, int many) throws IOException {
        SomeSheet.write(file, "企业", "", xml -> {
            xml.write(SomeSheet.line(2, KEYS));
            for (int i = 0; i < many; i++) {
                xml.write(SomeSheet.line(i + 4, line(i)));
            }
        });
    }

    /** What a line says. */
    static List<String> line(int number) {
        return List.of(NAME + number, creditCode(number), "龙城街道", "非煤矿山", "是");
    }

    /** A code with a right check character (GB 32100-2015). */
    private static String creditCode(int number) {
        String first17 = String.format("91530114MB%07d", number);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return first17 + ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
