package org.bihuan.api.risk;

import java.util.ArrayList;
import java.util.List;
import org.bihuan.api.text.Text;

/**
 * The form of Annex 3 (参考模板): the four lists with their fields.
 *
 * @param title as printed
 * @param lists the four lists, in the order printed
 * @param assessed the column that belongs to none of them
 */
public record RiskForm(Text title, List<ListForm> lists, Field assessed) {
    /** What a field holds. */
    public enum Content {
        /** A text. */
        TEXT,
        /** The enterprise of the head. */
        ENTERPRISE,
        /** The row of the head. */
        ROW,
        /** Parts of its own. */
        GROUP,
        /** Some of the field's options. */
        CHOICES,
        /** A whole number, 0 or more. */
        COUNT,
        /** An amount of money in yuan. */
        MONEY,
        /** A number, 0 or more. */
        QUANTITY,
        /** A public body. */
        ORGANISATION,
        /** A telephone number. */
        PHONE,
        /** Texts, one a line. */
        LINES,
        /** Rows, with the field's parts as columns. */
        TABLE,
        /** Yes or no. */
        YES_NO
    }

    /**
     * A list.
     *
     * @param list which one
     * @param label as printed
     * @param fields its fields, in the order printed
     */
    public record ListForm(RiskList list, Text label, List<Field> fields) {
        /**
         * The fields along a path such as {@code hazardCharacter/maxLoss}, the innermost last; the numbers of a table's rows
         * are passed over.
         *
         * @throws java.util.NoSuchElementException if there is no such field
         */
        public List<Field> along(String path) {
            List<Field> found = new ArrayList<>();
            List<Field> among = fields;
            for (String id : path.replaceAll("/\\d+", "").split("/", -1)) {
                Field field = among.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .orElseThrow();
                found.add(field);
                among = field.parts();
            }
            return List.copyOf(found);
        }
    }

    /**
     * A field.
     *
     * @param id its name, as a component of the list
     * @param label as printed
     * @param type what it holds
     * @param required whether the list is incomplete without it
     * @param sample what the form prints as a sample, which is no data; blank: nothing
     * @param hint what the form says about it; blank: nothing
     * @param options what there is to choose from
     * @param other name of the field that takes what the options do not have; blank: nothing else may be chosen
     * @param parts fields within it
     */
    public record Field(
            String id,
            Text label,
            Content type,
            boolean required,
            String sample,
            Text hint,
            List<Option> options,
            String other,
            List<Field> parts) {}

    /**
     * Something to choose.
     *
     * @param id its id
     * @param label as printed
     */
    public record Option(String id, Text label) {}

    /** The form of a list. */
    public ListForm of(RiskList list) {
        return lists.stream().filter(one -> one.list() == list).findFirst().orElseThrow();
    }
}
