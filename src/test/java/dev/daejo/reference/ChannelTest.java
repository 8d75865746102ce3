package dev.daejo.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daejo.reconciliation.claim.ClaimStep;
import org.junit.jupiter.api.Test;

class ChannelTest {

    @Test
    void printsAContactThatNobodyVerifiedAsSuch() {
        assertThat(channel("1800-1111", false).printedContact()).isEqualTo("1800-1111 (미확인)");
        assertThat(channel("1800-1111", true).printedContact()).isEqualTo("1800-1111");
        assertThat(channel("", false).printedContact()).isEmpty();
    }

    private static Channel channel(String contact, boolean verified) {
        return new Channel("HANA", ClaimStep.CONTACT, "PHONE", contact, "", "", verified, "");
    }
}
