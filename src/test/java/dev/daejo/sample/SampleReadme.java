package dev.daejo.sample;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What is planted in the sample, for people. */
final class SampleReadme {

    private static final String HEAD = """
            # One quarter, made up

            Invented members, merchants, payments and failures of September to November 2025, seen on the business date 2025-12-17.
            The companies exist; that anything here went wrong at them is made up. Only the rules of 상생페이백 are real
            (20% over the monthly average of 2024, at most 100,000 won a month and 30,000 in December, paid on the 15th whatever weekday it is;
            applying after the 9th moves the payment to the next pay day). Its total cap says no more than its monthly caps together, so none is set.
            Rounding down to 1 won is our reading; the ministry's notice was not at hand. Contacts in `channels.csv` are unverified (`verified=no`).

            Made by `dev.daejo.sample.SampleData` (in `src/test`) from a fixed seed: do not edit by hand. A test compares the folder with what it writes.

            | folder | what |
            |---|---|
            | `inbox` | clean and complete: {lines} statement lines of {members} members, enrollments, lists, payouts, refunds, incidents |
            | `reference` | {reference} |
            | `faulty-inbox` | a few small files with faults, for the same reference data (see below) |

            | program | kind | paid by | due |
            |---|---|---|---|
            | `SANGSAENG` 상생페이백 | `SPEND_INCREASE` | payouts of SEMAS (소상공인시장진흥공단) | the 15th |
            | `HANA_CASH` 이달의 캐시백 | `LISTED` | credits on the card statement, with payouts of HANA beside them | the 10th |
            | `HANA_TIER` 전월실적 캐시백 | `SPEND_RATE`, tiers by the month before | credits on the card statement | the 10th |
            | `KAKAO_CAFE` 카페 리워드 | `PER_PAYMENT` by month | payouts of KAKAOPAY | 5 business days after the month |
            | `KAKAO_ONLINE` 온라인 리워드 | `PER_PAYMENT` by payment | credits on the KakaoPay statement | 5 business days after posting |
            | `REFUND` 환불 | requests at HANA and KAKAOPAY | cancels or credits on the statement | 3 business days after approval |

            ## What must be found

            Everybody else is settled to the won. The same list for machines: `src/test/resources/sample/planted.csv`.

            | type | program | member | period or reference | expected | received | what |
            |---|---|---|---|--:|--:|---|
            """;

    private static final String SETTLED = """

            ## What looks wrong and is not

            A correction counts because its file name is the greater one by code point: `…-202510-정정.csv` comes after `…-202509.csv`,
            but `…-202509-정정.csv` would come before it, since `-` is less than `.`.

            | program | member | what |
            |---|---|---|
            """;

    private static final String FAULTY = """

            ## The faulty inbox

            | file | what is wrong |
            |---|---|
            | `statement-hana-20251101-20251213.csv` | lines rejected: `12,000` as an amount, 31 November, type `BUY`, a purchase without `approval_no`, too few columns; and one line twice |
            | `statement-hana-20251215-20251216.csv` | nothing, but 14 December is in no file: a hole |
            | `expected-hana-20251201.csv` | the same reference twice for one member and month: the second row rejected. Nothing came for the first, but 14 December could show it: `AWAITING_SOURCE` |
            | `statement-kakaopay-20251201-20251216.csv` | its `.ctl` says 3 lines and 16,500 won, it has 2 and 11,000: quarantined, so KAKAOPAY has a hole |
            | `statement-naver-20251201-20251216.csv` | a counterparty nobody defined: quarantined |
            | `receipts-hana-202512.csv` | an unknown kind: quarantined |
            | `payouts-semas-20251201-20251216.csv` | status `DONE`: one line rejected; its `.ctl` agrees |
            | `payouts-kakaopay-20251201-20251216.csv` | the required column `status` is missing: quarantined |
            | `enrollments-sangsaeng-202509.csv` | an enrollment without the base, and one for an unknown program: rejected |

            HANA's and KAKAOPAY's payouts have no accepted file at all, which is a hole too. A run over it ends with status 3.
            """;

    private SampleReadme() {}

    static String text(Quarter quarter) {
        StringBuilder text = new StringBuilder(HEAD.replace(
                        "{lines}", String.valueOf(quarter.statements().all().size()))
                .replace("{members}", String.valueOf(Members.COUNT))
                .replace("{reference}", String.join(", ", ReferenceFiles.files().keySet())));
        byType(quarter.plants().planted()).forEach(row -> text.append(row(row)));
        text.append(SETTLED);
        quarter.plants().settled().forEach(row -> text.append(row(row)));
        return text.append(FAULTY).toString();
    }

    private static List<Planted> byType(List<Planted> planted) {
        return planted.stream()
                .sorted(Comparator.comparing(Planted::type)
                        .thenComparing(Planted::programId)
                        .thenComparing(Planted::memberId)
                        .thenComparing(Planted::reference))
                .toList();
    }

    private static String row(Planted row) {
        String where =
                row.reference().endsWith(row.period()) && !row.period().isEmpty() ? row.period() : row.reference();
        return String.format(
                Locale.ROOT,
                "| `%s` | `%s` | %s | %s | %,d | %,d | %s |\n",
                row.type(),
                row.programId(),
                row.memberId(),
                where,
                row.expected(),
                row.received(),
                row.story());
    }

    private static String row(Plants.Settled row) {
        return "| %s | %s | %s |\n"
                .formatted(row.programId().isEmpty() ? "" : "`" + row.programId() + "`", row.memberId(), row.story());
    }
}
