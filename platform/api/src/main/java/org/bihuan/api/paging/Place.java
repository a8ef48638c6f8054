package org.bihuan.api.paging;

/**
 * A place in a list, and which way to go from there. Pages name places as text; what is in the text is between them and the
 * list.
 *
 * @param item the position of an item
 * @param back whether the page is wanted that ends before the item; else the one that begins after it
 */
public record Place(String item, boolean back) {
    private static final String BACK = "~";

    /** The place that a page named. */
    public static Place of(String text) {
        return text.startsWith(BACK) ? new Place(text.substring(BACK.length()), true) : new Place(text, false);
    }

    @Override
    public String toString() {
        return back ? BACK + item : item;
    }
}
