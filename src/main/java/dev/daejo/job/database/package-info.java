/**
 * Where the data lie that a process works on: the folder of the store and the database in or beside it.
 */
@NullMarked
package dev.daejo.job.database;

import org.jspecify.annotations.NullMarked;
