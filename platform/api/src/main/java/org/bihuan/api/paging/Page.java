package org.bihuan.api.paging;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items the items, in the list's order
 * @param next opaque position after the last item; empty on the last page
 * @param previous opaque position before the first item; empty on the first page, and in lists that only go forward
 */
public record Page<T>(List<T> items, Optional<String> next, Optional<String> previous) {
    public Page {
        items = List.copyOf(items);
    }

    /** A page of a list that only goes forward. */
    public Page(List<T> items, Optional<String> next) {
        this(items, next, Optional.empty());
    }

    /** Reads items from a place on; backwards the nearest one comes first. From no place: from the start. */
    public interface Reader<T> {
        List<T> read(Optional<Place> from, int count);
    }

    /**
     * The page at a place in a list that goes both ways. Where fewer items than a page holds are before the place, it is the
     * first page.
     *
     * @param from the place
     * @param limit how many items the page holds
     * @param position the position of an item
     * @param reader reads the items
     */
    public static <T> Page<T> at(
            Optional<Place> from, int limit, Function<? super T, String> position, Reader<T> reader) {
        List<T> read = reader.read(from, limit + 1);
        boolean more = read.size() > limit;
        boolean back = from.filter(Place::back).isPresent();
        if (back && !more) {
            return at(Optional.empty(), limit, position, reader);
        }
        List<T> items = new ArrayList<>(more ? read.subList(0, limit) : read);
        if (back) {
            Collections.reverse(items);
        }
        boolean next = back || more;
        boolean previous = from.isPresent() && !items.isEmpty();
        return new Page<>(
                items,
                next ? Optional.of(position.apply(items.get(items.size() - 1))) : Optional.empty(),
                previous ? Optional.of(new Place(position.apply(items.get(0)), true).toString()) : Optional.empty());
    }

    /** The same page with each item turned into another. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<R>(items.stream().<R>map(change).toList(), next, previous);
    }
}
