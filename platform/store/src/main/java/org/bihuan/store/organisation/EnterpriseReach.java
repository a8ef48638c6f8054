package org.bihuan.store.organisation;

import org.bihuan.api.identity.Reach;
import org.bihuan.api.organisation.OrganisationId;
import org.bihuan.store.database.Columns;
import org.bihuan.store.database.Selection;

/** Which enterprises are within reach. No department leads an enterprise. */
final class EnterpriseReach {
    private EnterpriseReach() {}

    /** The selection, of those within reach alone; their ids stand in a column. */
    static Selection within(Reach reach, Selection selection, String column) {
        if (reach instanceof Reach.OfTerritory of) {
            return selection.andIn(
                    "territory_id", of.all().stream().map(OrganisationId::value).toList());
        }
        if (reach instanceof Reach.OfEnterprise of) {
            return selection.andIn(
                    column,
                    of.all().stream().map(one -> Columns.bytes(one.value())).toList());
        }
        if (reach instanceof Reach.Both of) {
            return within(of.other(), within(of.one(), selection, column), column);
        }
        return reach instanceof Reach.All ? selection : selection.and("1 = 0");
    }
}
