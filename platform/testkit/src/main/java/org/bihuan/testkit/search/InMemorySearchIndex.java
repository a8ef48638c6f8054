package org.bihuan.testkit.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;
import org.bihuan.api.problem.CommonFault;
import org.bihuan.api.problem.CommonProblem;
import org.bihuan.api.problem.Fault;
import org.bihuan.api.problem.ProblemException;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchIndex;
import org.bihuan.api.search.SearchQuery;

/** A search index in memory. It knows the pinyin of a few characters. */
public final class InMemorySearchIndex implements SearchIndex {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Map<Character, String> INITIALS =
            Map.of('呈', "c", '贡', "g", '街', "j", '道', "d", '重', "cz", '庆', "q", '水', "s", '泥', "n");

    private final Map<String, SearchEntry> entries = new HashMap<>();
    private Optional<String> mark = Optional.empty();

    @Override
    public synchronized void keep(List<SearchEntry> some) {
        some.forEach(entry -> entries.put(entry.kind() + entry.id(), entry));
    }

    @Override
    public Page<SearchHit> find(SearchQuery query, Reach reach) {
        Optional<Place> from = query.after().map(Place::of);
        if (from.filter(place -> !place.item().matches(ID)).isPresent()) {
            throw new ProblemException(
                    CommonProblem.INVALID_INPUT, List.of(Fault.at("after", CommonFault.WRONG_TYPE, "position")));
        }
        return Page.at(
                from, query.limit(), hit -> hit.id().toString(), (place, count) -> hits(query, reach, place, count));
    }

    @Override
    public synchronized long count(SearchQuery query, Reach reach) {
        return entries.values().stream()
                .filter(entry -> fits(entry, query) && reach.covers(entry.whose()))
                .count();
    }

    private synchronized List<SearchHit> hits(SearchQuery query, Reach reach, Optional<Place> from, int count) {
        boolean back = from.filter(Place::back).isPresent();
        Comparator<SearchHit> oldestFirst = Comparator.comparing(hit -> hit.id().toString());
        return entries.values().stream()
                .filter(entry -> fits(entry, query) && reach.covers(entry.whose()))
                .map(entry -> hit(entry, query))
                .sorted(back ? oldestFirst : oldestFirst.reversed())
                .filter(hit -> from.isEmpty() || follows(hit, from.get()))
                .limit(count)
                .toList();
    }

    private static boolean follows(SearchHit hit, Place place) {
        int order = hit.id().toString().compareTo(place.item());
        return place.back() ? order > 0 : order < 0;
    }

    private static boolean fits(SearchEntry entry, SearchQuery query) {
        return entry.kind().equals(query.kind())
                && query.words().stream().allMatch(word -> mentions(entry, word, query.wide()))
                && query.marks().entrySet().stream()
                        .allMatch(mark -> mark.getValue().contains(entry.marks().getOrDefault(mark.getKey(), "")))
                && query.days().entrySet().stream().allMatch(day -> Optional.ofNullable(
                                entry.days().get(day.getKey()))
                        .filter(one -> day.getValue()
                                        .first()
                                        .filter(one::isBefore)
                                        .isEmpty()
                                && day.getValue().last().filter(one::isAfter).isEmpty())
                        .isPresent());
    }

    private static boolean mentions(SearchEntry entry, String word, boolean wide) {
        return texts(entry, wide).anyMatch(text -> Folds.fold(text).contains(Folds.fold(word)))
                || (wide && entry.names().stream().anyMatch(name -> initials(name, Folds.fold(word))));
    }

    private static Stream<String> texts(SearchEntry entry, boolean wide) {
        return Stream.concat(entry.texts().stream(), wide ? entry.further().stream() : Stream.empty());
    }

    private static boolean initials(String name, String letters) {
        return letters.length() > 1
                && IntStream.rangeClosed(0, name.length() - letters.length())
                        .anyMatch(start -> IntStream.range(0, letters.length())
                                .allMatch(i -> INITIALS.getOrDefault(name.charAt(start + i), "")
                                        .contains(letters.substring(i, i + 1))));
    }

    /** Its excerpt is the first text with the first word. */
    private static SearchHit hit(SearchEntry entry, SearchQuery query) {
        return new SearchHit(
                entry.kind(),
                entry.id(),
                entry.number(),
                entry.title(),
                excerpt(texts(entry, query.wide()).toList(), query.words()),
                entry.whose(),
                entry.state(),
                entry.day());
    }

    private static List<SearchHit.Part> excerpt(List<String> texts, List<String> words) {
        List<SearchHit.Part> parts = new ArrayList<>();
        for (String word : words) {
            for (String text : texts) {
                int start = start(text, Folds.fold(word));
                if (start < text.length() && parts.isEmpty()) {
                    int end = end(text.substring(start), Folds.fold(word)) + start;
                    parts.add(new SearchHit.Part(text.substring(0, start), false));
                    parts.add(new SearchHit.Part(text.substring(start, end), true));
                    parts.add(new SearchHit.Part(text.substring(end), false));
                }
            }
        }
        return parts.stream().filter(part -> !part.text().isEmpty()).toList();
    }

    /** Where the text first goes on with the word; its length if it nowhere does. */
    private static int start(String text, String word) {
        return IntStream.range(0, text.length())
                .filter(start -> !Folds.fold(text.substring(start, start + 1)).isEmpty())
                .filter(start -> Folds.fold(text.substring(start)).startsWith(word))
                .findFirst()
                .orElse(text.length());
    }

    /** How much of the text is the word with which it begins. */
    private static int end(String text, String word) {
        return IntStream.rangeClosed(1, text.length())
                .filter(end -> Folds.fold(text.substring(0, end)).startsWith(word))
                .findFirst()
                .orElse(text.length());
    }

    @Override
    public synchronized void clear() {
        entries.clear();
        mark = Optional.empty();
    }

    @Override
    public synchronized void commit(String told) {
        mark = Optional.of(told);
    }

    @Override
    public synchronized Optional<String> mark() {
        return mark;
    }
}
