/** The business cases: folders of files with what must come out of them, and why. */
@NullMarked
package dev.daejo.cases;

import org.jspecify.annotations.NullMarked;
