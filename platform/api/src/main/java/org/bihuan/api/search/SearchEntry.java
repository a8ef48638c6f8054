package org.bihuan.api.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bihuan.api.identity.Ownership;

/**
 * What the index knows of a record. Nothing that is kept encrypted may stand in it.
 *
 * @param kind kind of the record, such as {@code hazard}
 * @param id id of the record
 * @param number its printable number or code
 * @param title what it is called in a list
 * @param texts all texts that a list of its kind is filtered by, number and title included where they count
 * @param further texts that it is found by besides, when everything is searched
 * @param names those of all these texts that are found by the initials of their pinyin as well
 * @param whose whose it is; decides who finds it
 * @param state where it stands; blank where there is no such thing
 * @param day the day that it belongs to
 * @param marks exact values that a search can ask for, by name
 * @param days days that a search can ask for, by name
 */
public record SearchEntry(
        String kind,
        UUID id,
        String number,
        String title,
        List<String> texts,
        List<String> further,
        List<String> names,
        Ownership whose,
        String state,
        LocalDate day,
        Map<String, String> marks,
        Map<String, LocalDate> days) {
    public SearchEntry {
        texts = List.copyOf(texts);
        further = List.copyOf(further);
        names = List.copyOf(names);
        marks = Map.copyOf(marks);
        days = Map.copyOf(days);
    }

    /** The same, found by these texts besides. */
    public SearchEntry alsoBy(List<String> others) {
        return new SearchEntry(
                kind,
                id,
                number,
                title,
                texts,
                Stream.concat(further.stream(), others.stream()).toList(),
                names,
                whose,
                state,
                day,
                marks,
                days);
    }
}
