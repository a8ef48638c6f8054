package org.bihuan.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.paging.Page;
import org.bihuan.api.paging.Place;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchIndex;
import org.bihuan.api.search.SearchQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;

/** The index in a folder. Sorted by id, so that a search ends as soon as its page is full. */
@Component(configurationPid = Settings.PID, configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = Settings.class)
public final class LuceneIndex implements SearchIndex {
    private static final Comparator<SearchEntry> NEWEST_FIRST =
            Comparator.comparing(SearchEntry::id, Positions.OLDEST_ID_FIRST).reversed();

    private final Path directory;
    private Folder folder;

    @Activate
    public LuceneIndex(Settings settings) {
        this(Path.of(settings.directory()));
    }

    public LuceneIndex(Path directory) {
        this.directory = directory;
        this.folder = Folder.open(directory);
    }

    @Deactivate
    public synchronized void close() {
        folder.close();
    }

    @Override
    public void keep(List<SearchEntry> entries) {
        Folder folder = folder();
        try {
            // in the order of the index: to bring them into it costs it more than all the rest
            for (SearchEntry entry : entries.stream().sorted(NEWEST_FIRST).toList()) {
                Term key = new Term(Fields.KEY, Fields.key(entry.kind(), entry.id()));
                folder.writer().updateDocument(key, Documents.of(entry));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Page<SearchHit> find(SearchQuery query, Reach reach) {
        Query all = Queries.of(query, reach);
        return folder().search(searcher -> Page.at(
                query.after().map(Place::of),
                query.limit(),
                hit -> hit.id().toString(),
                (from, count) -> hits(searcher, query, all, Positions.of(from), count)));
    }

    @Override
    public long count(SearchQuery query, Reach reach) {
        Query all = Queries.of(query, reach);
        return folder().search(searcher -> {
            try {
                return (long) searcher.count(all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<SearchHit> hits(
            IndexSearcher searcher, SearchQuery query, Query all, Optional<Positions> from, int count) {
        int documents = searcher.getIndexReader().maxDoc();
        if (documents == 0) {
            return List.of();
        }
        Sort order = Positions.order(from);
        Optional<FieldDoc> last = from.map(place -> place.last(documents));
        try {
            // counts no further than the page
            ScoreDoc[] found = searcher.search(
                            from.map(place -> place.beyond(all)).orElse(all),
                            new TopFieldCollectorManager(order, count, last.orElse(null), 1))
                    .scoreDocs;
            StoredFields stored = searcher.storedFields();
            List<SearchHit> hits = new ArrayList<>();
            for (ScoreDoc one : found) {
                Document document = stored.document(one.doc);
                hits.add(Documents.hit(document, query.words(), query.wide()));
            }
            return List.copyOf(hits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void clear() {
        folder().clear();
    }

    @Override
    public void commit(String mark) {
        folder().commit(mark);
    }

    @Override
    public Optional<String> mark() {
        return folder().mark();
    }

    /** After a fault of the disk Lucene closes the folder; what was committed is there when it is opened again. */
    private synchronized Folder folder() {
        if (!folder.usable()) {
            folder.close();
            folder = Folder.open(directory);
        }
        return folder;
    }
}
