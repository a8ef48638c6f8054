package org.bihuan.store.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code counter}. */
@Entity
@Table(name = "counter")
public class CounterEntity {
    @Id
    private String name;

    @Column(name = "next_number")
    private long next;

    @SuppressWarnings("NullAway.Init")
    protected CounterEntity() {}

    CounterEntity(String name, long next) {
        this.name = name;
        this.next = next;
    }
}
