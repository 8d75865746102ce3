@NullMarked
package dev.daejo.intake.layout;

import org.jspecify.annotations.NullMarked;
