/**
 * Daejo (대조, "checking one against the other"): did the paybacks and refunds that were promised arrive?
 *
 * <p>The rooms, in the order the data walks through them: intake, gathering, reconciliation, store, report; the job
 * decides order and restart points, monitoring listens.
 */
@NullMarked
package dev.daejo;

import org.jspecify.annotations.NullMarked;
