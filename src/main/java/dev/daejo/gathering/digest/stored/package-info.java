/**
 * Where the bytes of digests lie: in memory, or in their files.
 *
 * <p>In: a place and a length. Out: the bytes there. Files are read by parts and never mapped, and only so many are open at
 * once, so that neither memory nor open files grow with the digests of a night.
 */
@NullMarked
package dev.daejo.gathering.digest.stored;

import org.jspecify.annotations.NullMarked;
