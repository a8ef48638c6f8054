package org.bihuan.api.organisation;

import java.util.List;

/**
 * The enterprises around one as they are today, as far as the caller may see them.
 *
 * @param line those above it, its own superior first
 * @param branches those that belong to it, by name
 * @param predecessors closed ones that it goes on after, by name
 * @param successors those that go on after it
 * @param beyond how many more there are that the caller may not see; the superior and the successors, which the record names, left aside
 */
public record EnterpriseKin(
        List<Enterprise> line,
        List<Enterprise> branches,
        List<Enterprise> predecessors,
        List<Enterprise> successors,
        long beyond) {
    public EnterpriseKin {
        line = List.copyOf(line);
        branches = List.copyOf(branches);
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
    }
}
