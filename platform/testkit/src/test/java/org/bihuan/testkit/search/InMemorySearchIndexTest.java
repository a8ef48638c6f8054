package org.bihuan.testkit.search;

import org.bihuan.api.search.SearchIndex;

class InMemorySearchIndexTest implements SearchIndexContract {
    private final InMemorySearchIndex index = new InMemorySearchIndex();

    @Override
    public SearchIndex index() {
        return index;
    }
}
