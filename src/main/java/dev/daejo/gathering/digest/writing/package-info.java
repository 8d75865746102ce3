/** Runs made: rows taken in any order are cut into parts by their members, put in order part by part, and written. */
@NullMarked
package dev.daejo.gathering.digest.writing;

import org.jspecify.annotations.NullMarked;
