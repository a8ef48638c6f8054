package org.bihuan.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.NIOFSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The open files of an index. */
final class Folder implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Folder.class);
    private static final String MARK = "mark";
    private static final double MEGABYTES = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private Folder(Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** Opens a folder; what cannot be read there is thrown away, since it is only a cache. */
    static Folder open(Path path) {
        try {
            Files.createDirectories(path);
            // not mapped into memory: that needs other classes of each newer Java
            Directory directory = new NIOFSDirectory(path);
            try {
                return open(directory, IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
            } catch (IOException | IllegalArgumentException unreadable) {
                LOG.info("The search index cannot be read and is built anew", unreadable);
                for (String file : directory.listAll()) {
                    if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                        directory.deleteFile(file);
                    }
                }
                return open(directory, IndexWriterConfig.OpenMode.CREATE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Folder open(Directory directory, IndexWriterConfig.OpenMode mode) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig()
                .setOpenMode(mode)
                .setIndexSort(Positions.NEWEST_FIRST)
                .setRAMBufferSizeMB(MEGABYTES)
                .setCommitOnClose(false);
        IndexWriter writer = new IndexWriter(directory, config);
        try {
            return new Folder(directory, writer, new SearcherManager(writer, new SearcherFactory()));
        } catch (IOException | RuntimeException e) {
            writer.rollback();
            throw e;
        }
    }

    boolean usable() {
        return writer.isOpen();
    }

    IndexWriter writer() {
        return writer;
    }

    /** Searches all that was kept so far. */
    <T> T search(Function<IndexSearcher, T> search) {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                return search.apply(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            writer.deleteAll();
            writer.setLiveCommitData(Map.<String, String>of().entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void commit(String mark) {
        try {
            writer.setLiveCommitData(Map.of(MARK, mark).entrySet());
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> mark() {
        return Optional.ofNullable(writer.getLiveCommitData())
                .flatMap(data -> StreamSupport.stream(data.spliterator(), false)
                        .filter(one -> one.getKey().equals(MARK))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    @Override
    public void close() {
        try {
            searchers.close();
            // what was not committed has no mark
            writer.rollback();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
