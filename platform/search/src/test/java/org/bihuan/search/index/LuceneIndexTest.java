package org.bihuan.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bihuan.testkit.search.SomeEntry.anEntry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bihuan.api.identity.Reach;
import org.bihuan.api.search.SearchEntry;
import org.bihuan.api.search.SearchHit;
import org.bihuan.api.search.SearchHit.Part;
import org.bihuan.api.search.SearchIndex;
import org.bihuan.api.search.SearchQuery;
import org.bihuan.testkit.search.SearchIndexContract;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneIndexTest implements SearchIndexContract {
    private final Path directory;
    private LuceneIndex index;

    LuceneIndexTest(@TempDir Path directory) {
        this.directory = directory;
        this.index = new LuceneIndex(directory);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Override
    public SearchIndex index() {
        return index;
    }

    private void reopen() {
        index.close();
        index = new LuceneIndex(directory);
    }

    private List<SearchHit> found(String... words) {
        SearchQuery query = new SearchQuery("hazard", List.of(words), true, Map.of(), Map.of(), Optional.empty(), 200);
        return index.find(query, new Reach.All()).items();
    }

    @Test
    void whatWasCommittedOutlastsTheProcessAndNothingElse() {
        index.keep(List.of(anEntry("隐患一").build()));
        index.commit("one");
        index.keep(List.of(anEntry("隐患二").build()));

        reopen();

        assertThat(found("隐患")).hasSize(1);
        assertThat(index.mark()).contains("one");
    }

    @Test
    void anIndexThatCannotBeReadIsEmptyAgain() throws IOException {
        index.keep(List.of(anEntry("隐患").build()));
        index.commit("one");
        index.close();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments"))
                    .toList()) {
                Files.writeString(file, "no index");
            }
        }

        index = new LuceneIndex(directory);

        assertThat(index.mark()).isEmpty();
        assertThat(found("隐患")).isEmpty();
        index.keep(List.of(anEntry("隐患").build()));
        assertThat(found("隐患")).hasSize(1);
    }

    @Test
    void manyFlushesKeepOneOrder() {
        List<SearchEntry> newestFirst = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            SearchEntry entry = anEntry("隐患" + i % 7).build();
            newestFirst.add(0, entry);
            index.keep(List.of(entry));
            assertThat(found("隐患")).hasSize(i + 1);
        }

        assertThat(found("隐患"))
                .extracting(SearchHit::id)
                .isEqualTo(newestFirst.stream().map(SearchEntry::id).toList());
    }

    @Test
    void anExcerptShowsEveryWordAndTheInitialsOfAName() {
        index.keep(List.of(anEntry("昆明市呈贡区某某街道办事处").named().build()));

        assertThat(found("cg", "街道").get(0).excerpt())
                .containsExactly(
                        new Part("昆明市", false),
                        new Part("呈贡", true),
                        new Part("区某某", false),
                        new Part("街道", true),
                        new Part("办事处", false));
    }

    @Test
    void anExcerptShowsTheTextAsItWasWritten() {
        index.keep(List.of(anEntry("昆明 梁王山　采石场（Ａ１）").build()));

        assertThat(found("王山采石", "a1").get(0).excerpt())
                .containsExactly(
                        new Part("昆明 梁", false),
                        new Part("王山　采石", true),
                        new Part("场（", false),
                        new Part("Ａ１", true),
                        new Part("）", false));
    }

    @Test
    void anExcerptOfALongTextIsCutAroundTheWord() {
        index.keep(List.of(anEntry("前".repeat(200) + "边坡" + "后".repeat(200)).build()));

        List<Part> excerpt = found("边坡").get(0).excerpt();

        assertThat(excerpt)
                .containsExactly(
                        new Part("…", false),
                        new Part("前".repeat(20), false),
                        new Part("边坡", true),
                        new Part("后".repeat(68), false),
                        new Part("…", false));
    }
}
