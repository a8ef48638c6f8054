package org.bihuan.core.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bihuan.api.organisation.NameKey;
import org.bihuan.api.organisation.OrganisationId;

/**
 * Finds names that may mean the same enterprise among very many, in memory: those of the same key, and those of a territory
 * whose keys are one character apart. Two keys are at most one apart only if they are equal after one character was left out of
 * either or both, so each key is found under itself and under all that remains of it.
 *
 * @param <T> what is answered where a name is found
 */
final class NearNames<T> {
    private static final int FIRST_SIZE = 1 << 12;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private record Known<T>(NameKey key, OrganisationId territory, T called) {}

    private final List<Known<T>> known = new ArrayList<>();
    private long[] hashes = new long[FIRST_SIZE];
    private int[] places = new int[FIRST_SIZE];
    private int used;

    /** @param called what is answered where the name is found */
    void add(String name, OrganisationId territory, T called) {
        NameKey key = NameKey.of(name);
        known.add(new Known<>(key, territory, called));
        int place = known.size();
        put(hash(key.value(), ""), place);
        put(hash(key.value(), territory.value()), place);
        if (key.longEnough()) {
            remains(key.value(), rest -> put(hash(rest, territory.value()), place));
        }
    }

    /** What was added with a name that may mean the same. */
    Optional<T> like(String name, OrganisationId territory) {
        NameKey key = NameKey.of(name);
        List<Known<T>> found = new ArrayList<>();
        find(hash(key.value(), ""), one -> {
            if (one.key().equals(key)) {
                found.add(one);
            }
        });
        if (found.isEmpty() && key.longEnough()) {
            Consumer<Known<T>> near = one -> {
                if (one.territory().equals(territory) && key.oneApart(one.key())) {
                    found.add(one);
                }
            };
            find(hash(key.value(), territory.value()), near);
            remains(key.value(), rest -> find(hash(rest, territory.value()), near));
        }
        return found.stream().map(Known<T>::called).findFirst();
    }

    private static void remains(String key, Consumer<String> to) {
        for (int i = 0; i < key.length(); i++) {
            to.accept(key.substring(0, i) + key.substring(i + 1));
        }
    }

    private void find(long hash, Consumer<Known<T>> to) {
        for (int i = slot(hash); places[i] != 0; i = (i + 1) & (places.length - 1)) {
            if (hashes[i] == hash) {
                to.accept(known.get(places[i] - 1));
            }
        }
    }

    private void put(long hash, int place) {
        if (2 * used >= places.length) {
            grow();
        }
        int i = slot(hash);
        while (places[i] != 0) {
            i = (i + 1) & (places.length - 1);
        }
        hashes[i] = hash;
        places[i] = place;
        used++;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldPlaces = places;
        hashes = new long[oldHashes.length * 2];
        places = new int[oldPlaces.length * 2];
        used = 0;
        for (int i = 0; i < oldPlaces.length; i++) {
            if (oldPlaces[i] != 0) {
                put(oldHashes[i], oldPlaces[i]);
            }
        }
    }

    private int slot(long hash) {
        return (int) ((hash * SPREAD) >>> 32) & (places.length - 1);
    }

    private static long hash(String text, String territory) {
        long hash = 1125899906842597L;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return 31 * hash + territory.hashCode();
    }
}
