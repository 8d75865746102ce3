/** Tests of explanations. */
@NullMarked
package dev.daejo.reconciliation.explanation;

import org.jspecify.annotations.NullMarked;
