package org.bihuan.rest;

import java.util.Optional;
import org.bihuan.api.sector.SectorId;
import org.bihuan.api.sector.SectorPanel;

/** A panel that is a script alone. */
final class FakePanel implements SectorPanel {
    @Override
    public SectorId sector() {
        return FakeSectors.MINES.id();
    }

    @Override
    public String version() {
        return FakeSectors.MINES.version();
    }

    @Override
    public String path() {
        return "/sector/non-coal-mines/1.0.0-abc/";
    }

    @Override
    public Optional<byte[]> file(String name) {
        return name.equals(SCRIPT) ? Optional.of(new byte[0]) : Optional.empty();
    }
}
