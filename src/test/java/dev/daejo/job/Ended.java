package dev.daejo.job;

/** How a command ended and what it said. */
record Ended(int status, String out, String err) {}
