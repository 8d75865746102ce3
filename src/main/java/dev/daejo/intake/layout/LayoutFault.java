package dev.daejo.intake.layout;

/**
 * What is wrong with a layout.
 *
 * @param file its name
 * @param line counted from 1; 0 where it is the file as a whole
 * @param key where in the layout, {@code tables[0].columns.amount}; empty where it is the file as a whole
 * @param found what is there
 * @param expected what should be there
 */
public record LayoutFault(String file, int line, String key, String found, String expected) {}
