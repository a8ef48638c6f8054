package org.bihuan.rest.organisation;

import java.util.List;
import org.bihuan.api.organisation.Enterprise;
import org.bihuan.api.organisation.EnterpriseKin;
import org.bihuan.rest.json.Ref;

/**
 * The enterprises around one as they are called today, as far as the caller may see them.
 *
 * @param line those above it, its own superior first
 * @param branches those that belong to it
 * @param predecessors closed ones that it goes on after
 * @param successors those that go on after it
 * @param beyond how many more there are that the caller may not see; the superior and the successors, which the record names, left aside
 */
public record EnterpriseKinView(
        List<Ref> line, List<Ref> branches, List<PredecessorView> predecessors, List<Ref> successors, long beyond) {
    /** An enterprise after which another one goes on: alone, as after a merger, or with others, as after a split. */
    public record PredecessorView(String id, String name, boolean alone) {
        static PredecessorView of(Enterprise enterprise) {
            return new PredecessorView(
                    enterprise.id().toString(),
                    enterprise.name(),
                    enterprise.history().soleSuccessor().isPresent());
        }
    }

    static EnterpriseKinView of(EnterpriseKin kin) {
        return new EnterpriseKinView(
                refs(kin.line()),
                refs(kin.branches()),
                kin.predecessors().stream().map(PredecessorView::of).toList(),
                refs(kin.successors()),
                kin.beyond());
    }

    private static List<Ref> refs(List<Enterprise> enterprises) {
        return enterprises.stream()
                .map(one -> new Ref(one.id().toString(), one.name()))
                .toList();
    }
}
