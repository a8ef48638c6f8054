package org.bihuan.search.index;

import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.NGramPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.EnterpriseId;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.api.search.SearchQuery;

/** Wishes as queries of the index. */
final class Queries {
    private Queries() {}

    static Query of(SearchQuery wish, Reach reach) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Fields.KIND, wish.kind())), Occur.FILTER);
        // what is nothing but blanks stands everywhere
        wish.words().stream()
                .filter(word -> !Folding.fold(word).isEmpty())
                .forEach(word -> all.add(word(word, wish.wide()), Occur.FILTER));
        wish.marks().forEach((name, values) -> all.add(oneOf(name, values), Occur.FILTER));
        wish.days().forEach((name, days) -> all.add(within(name, days), Occur.FILTER));
        within(reach, all);
        return all.build();
    }

    private static void within(Reach reach, BooleanQuery.Builder all) {
        if (reach instanceof Reach.None) {
            all.add(new MatchNoDocsQuery("out of reach"), Occur.FILTER);
        } else if (reach instanceof Reach.OfLead of) {
            all.add(owners(Fields.LEAD, of.all()), Occur.FILTER);
        } else if (reach instanceof Reach.OfRegistrar of) {
            all.add(owners(Fields.GUEST, Set.of(of.department())), Occur.FILTER);
            all.add(owners(Fields.LEAD, of.but()), Occur.MUST_NOT);
        } else if (reach instanceof Reach.OfDepartment of) {
            all.add(
                    new BooleanQuery.Builder()
                            .add(owners(Fields.LEAD, of.all()), Occur.SHOULD)
                            .add(owners(Fields.GUEST, of.all()), Occur.SHOULD)
                            .build(),
                    Occur.FILTER);
        } else if (reach instanceof Reach.OfTerritory of) {
            all.add(owners(Fields.TERRITORY, of.all()), Occur.FILTER);
        } else if (reach instanceof Reach.OfEnterprise of) {
            all.add(owned(of), Occur.FILTER);
        } else if (reach instanceof Reach.Both of) {
            within(of.one(), all);
            within(of.other(), all);
        }
    }

    private static Query word(String word, boolean wide) {
        Query text = text(word, Fields.CHARACTERS, Fields.PAIRS);
        if (!wide) {
            return text;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder()
                .add(text, Occur.SHOULD)
                .add(text(word, Fields.FURTHER_CHARACTERS, Fields.FURTHER_PAIRS), Occur.SHOULD);
        String letters = Folding.fold(word);
        if (Pinyin.canBeInitials(letters)) {
            any.add(phrase(Fields.INITIALS, letters.chars().toArray()), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query text(String word, String single, String pairs) {
        int[] characters = Folding.characters(word);
        return characters.length == 1 ? new TermQuery(new Term(single, Folding.fold(word))) : phrase(pairs, characters);
    }

    /** Pairs that follow one another; a search leaves out those that lie under two others. */
    private static Query phrase(String field, int[] characters) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int i = 0; i + 1 < characters.length; i++) {
            phrase.add(new Term(field, new String(characters, i, 2)), i);
        }
        return new NGramPhraseQuery(2, phrase.build());
    }

    private static Query oneOf(String name, Set<String> values) {
        return new TermInSetQuery(
                Fields.MARK,
                values.stream()
                        .map(value -> new BytesRef(Fields.mark(name, value)))
                        .toList());
    }

    private static Query within(String name, SearchQuery.Days days) {
        return IntPoint.newRangeQuery(
                Fields.day(name),
                days.first().map(Fields::day).orElse(Integer.MIN_VALUE),
                days.last().map(Fields::day).orElse(Integer.MAX_VALUE));
    }

    private static Query owners(String field, Set<OrganisationId> ids) {
        return new TermInSetQuery(
                field, ids.stream().map(id -> new BytesRef(id.value())).toList());
    }

    private static Query owned(Reach.OfEnterprise firm) {
        Query whole = ownedByAny(Fields.ENTERPRISE, firm.all());
        if (firm.divided().isEmpty()) {
            return whole;
        }
        Query assigned = new BooleanQuery.Builder()
                .add(ownedByAny(Fields.ENTERPRISE, firm.divided()), Occur.FILTER)
                .add(ownedByAny(Fields.HEIR, firm.all()), Occur.FILTER)
                .build();
        return new BooleanQuery.Builder()
                .add(whole, Occur.SHOULD)
                .add(assigned, Occur.SHOULD)
                .build();
    }

    private static Query ownedByAny(String field, Set<EnterpriseId> ids) {
        return new TermInSetQuery(
                field, ids.stream().map(id -> new BytesRef(id.toString())).toList());
    }
}
