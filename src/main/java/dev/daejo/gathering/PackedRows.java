package dev.daejo.gathering;

/** The bytes of rows, and the texts that come again and again in them, by their numbers. */
record PackedRows(ByteArena bytes, Texts files, Texts words, Texts cards) {}
