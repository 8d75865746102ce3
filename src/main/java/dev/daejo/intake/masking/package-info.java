/**
 * What hides card numbers: masks for whatever people see, and tokens by which cards are told apart without their numbers.
 *
 * <p>In: values and names as they came. Out: the same without a card number in them.
 */
@NullMarked
package dev.daejo.intake.masking;

import org.jspecify.annotations.NullMarked;
