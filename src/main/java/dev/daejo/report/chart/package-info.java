/**
 * Draws figures as inline SVG.
 *
 * <p>In: labels and won. Out: markup with the figures beside the drawing, so that it need not be seen. Nothing is added up here.
 */
@NullMarked
package dev.daejo.report.chart;

import org.jspecify.annotations.NullMarked;
