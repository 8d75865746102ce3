/** Runs read: their members in order, the rows of each, and the keys of all rows. */
@NullMarked
package dev.daejo.gathering.digest.run;

import org.jspecify.annotations.NullMarked;
