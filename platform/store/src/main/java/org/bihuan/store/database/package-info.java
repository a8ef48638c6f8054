/** The database: pool, schema, persistence unit, transactions. */
@NullMarked
package org.bihuan.store.database;

import org.jspecify.annotations.NullMarked;
