package dev.daejo.job.night;

import java.time.LocalDate;
import java.util.Map;
import org.slf4j.MDC;

/** What every line of the log is marked with: the business date, the run and the step it is about. */
public final class LogMarks {

    private static final String DATE = "date";
    private static final String RUN = "run";
    private static final String STEP = "step";

    private LogMarks() {}

    static void run(LocalDate businessDate, long runId) {
        MDC.put(DATE, businessDate.toString());
        MDC.put(RUN, Long.toString(runId));
    }

    static void step(String name) {
        MDC.put(STEP, name);
    }

    static void noStep() {
        MDC.remove(STEP);
    }

    public static void none() {
        MDC.remove(DATE);
        MDC.remove(RUN);
        MDC.remove(STEP);
    }

    /** Work for another thread that carries the marks of this one. */
    static Runnable carried(Runnable work) {
        Map<String, String> marks = MDC.getCopyOfContextMap();
        return () -> {
            if (marks != null) {
                MDC.setContextMap(marks);
            }
            try {
                work.run();
            } finally {
                MDC.clear();
            }
        };
    }
}
