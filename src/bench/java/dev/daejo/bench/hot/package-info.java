/**
 * The hot loops alone, under JMH: reading, folding, reconciling a member.
 *
 * <p>In: a small big night. Out: lines and members a second on one core, beside a parser that throws every field away.
 */
@NullMarked
package dev.daejo.bench.hot;

import org.jspecify.annotations.NullMarked;
