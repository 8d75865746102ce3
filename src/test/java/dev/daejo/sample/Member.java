package dev.daejo.sample;

/** A member with a masked card at each issuer. */
record Member(String id, String hanaCard, String kakaopayCard) {

    String cardOf(Issuer issuer) {
        return switch (issuer) {
            case HANA -> hanaCard;
            case KAKAOPAY -> kakaopayCard;
        };
    }
}
