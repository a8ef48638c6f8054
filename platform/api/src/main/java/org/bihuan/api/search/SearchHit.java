package org.bihuan.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.bihuan.api.identity.Ownership;

/**
 * A record that was found.
 *
 * @param kind its kind
 * @param id its id
 * @param number its printable number or code
 * @param title what it is called in a list
 * @param excerpt where the words stand, part by part
 * @param whose whose it is
 * @param state where it stands; may be blank
 * @param day the day that it belongs to
 */
public record SearchHit(
        String kind,
        UUID id,
        String number,
        String title,
        List<Part> excerpt,
        Ownership whose,
        String state,
        LocalDate day) {
    public SearchHit {
        excerpt = List.copyOf(excerpt);
    }

    /** The same, standing at another state. */
    public SearchHit at(String other) {
        return new SearchHit(kind, id, number, title, excerpt, whose, other, day);
    }

    /**
     * A part of an excerpt.
     *
     * @param text the text
     * @param found whether it is what was looked for
     */
    public record Part(String text, boolean found) {}
}
