package org.bihuan.store.module;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code module_jar}: apart from its module, which is read far more often. */
@Entity
@Table(name = "module_jar")
public class JarEntity {
    @Id
    @Column(name = "sector_id")
    private String sector;

    private byte[] jar;

    @SuppressWarnings("NullAway.Init")
    protected JarEntity() {}

    JarEntity(String sector, byte[] jar) {
        this.sector = sector;
        this.jar = jar.clone();
    }

    byte[] jar() {
        return jar.clone();
    }
}
