package dev.daejo.report.page;

import dev.daejo.report.html.PageColumn.Form;
import dev.daejo.report.html.PageTable;
import dev.daejo.report.page.ClaimSums.Asked;
import dev.daejo.report.page.ClaimSums.Standing;
import dev.daejo.report.words.Phrases;
import dev.daejo.store.ClaimedCase;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The claims whose term ends within a week, and all claims by where they stand. */
final class ClaimParts {

    private final PageText text;
    private final ClaimSums claims;
    private final Phrases claimWords = Phrases.ofClaims();

    ClaimParts(PageText text, ClaimSums claims) {
        this.text = text;
        this.claims = claims;
    }

    void write() {
        text.begin("expiring");
        text.rows("claims.csv", claims.expiring(), expiringTable(), claims.expiringSoon());
        text.end();
        text.begin("claims");
        if (claims.standings().isEmpty()) {
            text.none();
        } else {
            standingTable().writeTo(text.html(), List.copyOf(claims.standings().entrySet()));
        }
        text.end();
    }

    private PageTable<ClaimedCase> expiringTable() {
        return new PageTable<>(
                text.words().of("page.expiring"),
                List.of(
                        text.data("claim", Form.ID, row -> row.claim().claimId()),
                        text.data(
                                "expires",
                                Form.WORD,
                                row -> Objects.toString(row.claim().expiresOn(), "")),
                        text.data("counterparty", Form.ID, row -> row.claim().counterpartyId()),
                        text.column(
                                "step",
                                Form.WORD,
                                row -> claimWords.of("step", row.claim().step())),
                        text.column(
                                "standing",
                                Form.WORD,
                                row -> claimWords.of("status", row.claim().status())),
                        text.data("member", Form.ID, row -> row.claim().memberId()),
                        text.data("reference", Form.ID, row -> row.claim().reference()),
                        text.number("amount", row -> row.claim().amount()),
                        text.data("channel", Form.LONG, ClaimParts::channel)));
    }

    private PageTable<Map.Entry<Standing, Asked>> standingTable() {
        return new PageTable<>(
                text.words().of("page.claims"),
                List.of(
                        text.column(
                                "direction",
                                Form.WORD,
                                row -> claimWords.of("direction", row.getKey().direction())),
                        text.column(
                                "step",
                                Form.WORD,
                                row -> claimWords.of("step", row.getKey().step())),
                        text.column(
                                "standing",
                                Form.WORD,
                                row -> claimWords.of("status", row.getKey().status())),
                        text.number("count", row -> row.getValue().count()),
                        text.number("amount", row -> row.getValue().amount()),
                        text.number("interest", row -> row.getValue().interest()),
                        text.number("late-steps", row -> row.getValue().overdue())));
    }

    private static String channel(ClaimedCase row) {
        return (row.address().channel() + " " + row.address().contact()).trim();
    }
}
