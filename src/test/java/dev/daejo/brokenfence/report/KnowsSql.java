package dev.daejo.brokenfence.report;

import java.sql.Connection;

/** Breaks the fence: SQL outside the store. */
record KnowsSql(Connection connection) {}
