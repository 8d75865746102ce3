package dev.daejo.sample;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The open files of a big night; each is begun with its header. */
final class BulkFiles implements Closeable {

    static final String STATEMENT =
            "line_id,member_id,card_no,used_at,posted_on,type,approval_no,original_approval_no,merchant_id,"
                    + "merchant_name,merchant_category,channel,amount,currency,program_id,reference";
    static final String PAYOUTS =
            "payout_id,program_id,member_id,period,reference,amount,status,code,message,processed_at,paid_on";
    static final String REFUNDS =
            "request_id,counterparty_id,member_id,approval_no,requested_at,amount,reason,status,decided_on,updated_at";
    static final String ENROLLMENTS = "program_id,member_id,enrolled_on,baseline_amount";
    private static final String PLANTED = "type,program,member,period,reference,expected,received";

    private final Path folder;
    private final Map<String, BufferedWriter> open = new HashMap<>();

    BulkFiles(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder.resolve("inbox"));
    }

    void row(String name, String header, CharSequence row) throws IOException {
        begin(name, header).append(row).write('\n');
    }

    void planted(BulkPlant plant) throws IOException {
        row("planted.csv", PLANTED, plant.row());
    }

    BufferedWriter begin(String name, String header) throws IOException {
        return begin(name, header, StandardCharsets.UTF_8);
    }

    BufferedWriter begin(String name, String header, Charset charset) throws IOException {
        BufferedWriter known = open.get(name);
        if (known != null) {
            return known;
        }
        BufferedWriter begun = Files.newBufferedWriter(folder.resolve(name), charset);
        begun.append(header).write('\n');
        open.put(name, begun);
        return begun;
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter writer : open.values()) {
            writer.close();
        }
    }
}
