package dev.daejo.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a big night for measuring: {@code <folder> [lines] [members] [seed] [UTF8|CP949]}, by default 1,000,000
 * statement lines of 50,000 members in UTF-8.
 *
 * <p>Into {@code reference/} and {@code inbox/} below the folder, for {@link #BUSINESS_DATE}; {@code planted.csv} beside
 * them says what must be found. Lines stand in the order of their posting days, members mixed, as an issuer sends them.
 * About 2.5% of the purchases are cancelled, one in five of them in part, some of them as refunds; fewer than one member
 * in a hundred is paid wrongly. With CP949 the purchases come as an export in Korean, for which {@code layouts/} has the
 * layout; the credits then stand in canonical files of their own.
 */
public final class BulkNight {

    /** The business date that a big night is written for. */
    public static final String BUSINESS_DATE = Days.BUSINESS_DATE.toString();

    private static final String PROGRAMS = """
            program_id,name,kind,counterparty_id,statements,starts_on,ends_on,rate,per_payment_cap,period_cap,exclude_categories,include_channels,enrollment,paid_by,pay_rule,enroll_cutoff_day,grace_days
            SANGSAENG,상생페이백,SPEND_INCREASE,SEMAS,HANA,2025-09-01,2025-12-31,0.20,,100000,DEPARTMENT|HYPERMARKET,OFFLINE,REQUIRED,PAYOUT,MONTH_DAY:15,9,2
            HANA_EACH,하나 1% 캐시백,PER_PAYMENT,HANA,HANA,2025-09-01,2025-12-31,0.01,500,,,,NONE,STATEMENT,MONTH_DAY:10,,3
            """;

    private static final String COUNTERPARTIES = """
            counterparty_id,name,kind,system,answer_business_days,refund_business_days,statement_every,payouts_every,delivery_lag_days
            HANA,하나카드,CARD_ISSUER,HANA-CORE,2,3,DAY,,1
            SEMAS,소상공인시장진흥공단,AGENCY,ONNURI,2,3,,DAY,1
            """;

    private BulkNight() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int lines = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        int members = args.length > 2 ? Integer.parseInt(args[2]) : 50_000;
        long seed = args.length > 3 ? Long.parseLong(args[3]) : 1;
        write(folder, lines, members, seed, args.length > 4 ? args[4] : "UTF8");
    }

    /**
     * Writes the night.
     *
     * @param lines of all statements together, credits included
     * @param encoding of the statements: {@code UTF8} or {@code CP949}
     */
    public static void write(Path folder, int lines, int members, long seed, String encoding) throws IOException {
        BulkEncoding form = BulkEncoding.valueOf(encoding);
        Path reference = Files.createDirectories(folder.resolve("reference"));
        for (Map.Entry<String, String> file : reference().entrySet()) {
            Files.writeString(reference.resolve(file.getKey()), file.getValue());
        }
        form.writeLayout(Files.createDirectories(folder.resolve("layouts")));
        try (BulkFiles files = new BulkFiles(folder)) {
            new BulkStream(new BulkStatements(files, form), files, members, seed).write(lines);
        }
    }

    private static Map<String, String> reference() {
        Map<String, String> files = new TreeMap<>(ReferenceFiles.files());
        files.keySet().retainAll(Set.of("holidays.csv", "response-codes.csv", "channels.csv"));
        files.put("channels.csv", withoutKakaoPay(files.getOrDefault("channels.csv", "")));
        files.put("programs.csv", PROGRAMS);
        files.put("counterparties.csv", COUNTERPARTIES);
        return files;
    }

    private static String withoutKakaoPay(String channels) {
        return channels.lines().filter(row -> !row.startsWith("KAKAOPAY")).reduce("", (text, row) -> text + row + "\n");
    }
}
