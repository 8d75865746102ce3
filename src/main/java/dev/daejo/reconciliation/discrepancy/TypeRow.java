package dev.daejo.reconciliation.discrepancy;

import dev.daejo.reconciliation.program.CodeClass;
import dev.daejo.reconciliation.statement.Payout;
import dev.daejo.reconciliation.statement.PayoutStatus;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of the table of types, in order; the first that applies names the discrepancy (contract, section 5). */
enum TypeRow {
    LATE(DiscrepancyType.LATE, Since.RECEIVED) {
        @Override
        boolean applies(Standing standing) {
            return standing.isMet() && standing.cameLate();
        }
    },
    SYSTEM_ERROR(DiscrepancyType.SYSTEM_ERROR, Since.PROCESSED) {
        @Override
        boolean applies(Standing standing) {
            return failed(standing) && standing.codeClass() == CodeClass.SYSTEM;
        }
    },
    REJECTED(DiscrepancyType.REJECTED, Since.PROCESSED) {
        @Override
        boolean applies(Standing standing) {
            return failed(standing) && standing.codeClass() == CodeClass.BUSINESS;
        }
    },
    UNKNOWN_RESULT(DiscrepancyType.UNKNOWN_RESULT, Since.PROCESSED) {
        @Override
        boolean applies(Standing standing) {
            return failed(standing);
        }
    },
    AWAITING_SOURCE(DiscrepancyType.AWAITING_SOURCE, Since.OVERDUE) {
        @Override
        boolean applies(Standing standing) {
            return standing.received() < standing.expected()
                    && standing.isOverdue()
                    && standing.hole().answer();
        }
    },
    NOT_CREDITED(DiscrepancyType.NOT_CREDITED, Since.CREDIT_OVERDUE) {
        @Override
        boolean applies(Standing standing) {
            return standing.nothingCame()
                    && standing.paidByStatement()
                    && standing.payoutIs(PayoutStatus.PAID)
                    && standing.creditIsOverdue()
                    && !standing.hole().answer();
        }
    },
    OUTAGE(DiscrepancyType.OUTAGE, Since.OVERDUE) {
        @Override
        boolean applies(Standing standing) {
            return standing.nothingCame()
                    && standing.isOverdue()
                    && standing.latestPayout() == null
                    && standing.incident().answer().isPresent();
        }
    },
    MISSING(DiscrepancyType.MISSING, Since.OVERDUE) {
        @Override
        boolean applies(Standing standing) {
            return standing.nothingCame() && standing.isOverdue();
        }
    },
    SHORT(DiscrepancyType.SHORT, Since.OVERDUE) {
        @Override
        boolean applies(Standing standing) {
            return !standing.nothingCame() && standing.received() < standing.expected() && standing.isOverdue();
        }
    },
    DUPLICATE(DiscrepancyType.DUPLICATE, Since.RECEIVED) {
        @Override
        boolean applies(Standing standing) {
            return isTooMuch(standing) && standing.expected() > 0 && standing.creditsEqualToExpected() >= 2;
        }
    },
    CLAWBACK(DiscrepancyType.CLAWBACK, Since.RECEIVED) {
        @Override
        boolean applies(Standing standing) {
            return isTooMuch(standing) && standing.wasRightWhenItCame();
        }
    },
    OVER(DiscrepancyType.OVER, Since.RECEIVED) {
        @Override
        boolean applies(Standing standing) {
            return isTooMuch(standing) && standing.expected() > 0;
        }
    },
    UNEXPECTED(DiscrepancyType.UNEXPECTED, Since.RECEIVED) {
        @Override
        boolean applies(Standing standing) {
            return isTooMuch(standing);
        }
    };

    private final DiscrepancyType type;
    private final Since since;

    TypeRow(DiscrepancyType type, Since since) {
        this.type = type;
        this.since = since;
    }

    /** The first row that applies; none for what is settled, or not overdue yet. */
    static Optional<TypeRow> firstOf(Standing standing) {
        if (standing.isMet() && !standing.cameLate()) {
            return Optional.empty();
        }
        return Stream.of(values()).filter(row -> row.applies(standing)).findFirst();
    }

    abstract boolean applies(Standing standing);

    DiscrepancyType type() {
        return type;
    }

    /** Since when it stands; from the data, not from when a run first noticed. */
    LocalDate since(Standing standing) {
        return switch (since) {
            case RECEIVED -> Objects.requireNonNull(standing.lastReceivedOn(), "last receipt is null");
            case PROCESSED -> payout(standing).processedAt().toLocalDate();
            case OVERDUE -> standing.lastDayInTime().plusDays(1);
            case CREDIT_OVERDUE -> payout(standing).receivedOn().plusDays(standing.graceDays() + 1L);
        };
    }

    private static boolean failed(Standing standing) {
        return standing.nothingCame() && standing.payoutIs(PayoutStatus.FAILED);
    }

    private static boolean isTooMuch(Standing standing) {
        return standing.received() > standing.expected();
    }

    private static Payout payout(Standing standing) {
        return Objects.requireNonNull(standing.latestPayout(), "latest payout is null");
    }

    private enum Since {
        RECEIVED,
        PROCESSED,
        OVERDUE,
        CREDIT_OVERDUE
    }
}
