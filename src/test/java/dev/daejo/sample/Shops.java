package dev.daejo.sample;

import java.util.ArrayList;
import java.util.List;

/** The invented merchants. */
final class Shops {

    private static final String OFFLINE = "OFFLINE";
    private static final String ONLINE = "ONLINE";

    private static int shops;

    private Shops() {}

    static final Shop DENTIST = offline("바른미소치과", "CLINIC", 30_000, 2_000_000);
    static final Shop CAFE = offline("커피정원 성수점", "CAFE", 3_200, 14_000);

    /** Small shops with a card terminal of their own: what 상생페이백 recognises. */
    static final List<Shop> NEIGHBOURHOOD = List.of(
            offline("망원시장 청과", "MARKET", 4_000, 90_000),
            offline("동네마트 연남점", "MARKET", 5_000, 130_000),
            offline("진미식당", "RESTAURANT", 8_000, 80_000),
            offline("할매순대국 본점", "RESTAURANT", 9_000, 60_000),
            offline("초록반찬", "MARKET", 6_000, 45_000),
            offline("우리정육점", "BUTCHER", 15_000, 150_000),
            CAFE,
            offline("느린오후 커피", "CAFE", 3_800, 18_000),
            offline("밀밭베이커리", "BAKERY", 4_500, 38_000),
            offline("온누리약국 합정점", "PHARMACY", 3_500, 60_000),
            offline("한빛안과의원", "CLINIC", 6_000, 180_000),
            DENTIST,
            offline("새벽수학학원", "ACADEMY", 120_000, 420_000),
            offline("가위소리 미용실", "HAIR", 15_000, 160_000),
            offline("강변주유소", "GAS", 30_000, 110_000),
            offline("책방골목", "BOOKS", 9_000, 75_000),
            offline("튼튼헬스장", "GYM", 60_000, 330_000),
            offline("꽃피는날", "FLOWER", 12_000, 90_000));

    /** Where 상생페이백 gives nothing: the wrong category, or not at a terminal. */
    static final List<Shop> ELSEWHERE = List.of(
            offline("한강백화점 본점", "DEPARTMENT", 30_000, 450_000),
            offline("큰바다마트 영등포점", "HYPERMARKET", 20_000, 220_000),
            offline("프리미엄아울렛 파주점", "OUTLET", 40_000, 350_000),
            offline("알뜰슈퍼 직영 서교점", "SSM", 5_000, 70_000),
            new Shop("S901", "번개배달", "DELIVERY", "IN_APP", 14_000, 48_000),
            new Shop("S902", "햄버거연구소 홍대점", "RESTAURANT", "KIOSK", 6_000, 24_000),
            online("모두몰", "MARKET", 9_000, 180_000),
            online("옷장가게", "FASHION", 19_000, 190_000),
            offline("서울도시가스", "UTILITY", 12_000, 120_000),
            offline("든든화재보험", "INSURANCE", 30_000, 160_000));

    /** What one pays with KakaoPay in a shop. */
    static final List<Shop> PAY_COUNTER = List.of(
            offline("커피정원 판교점", "CAFE", 3_200, 14_000),
            offline("구름커피 역삼점", "CAFE", 2_500, 12_000),
            offline("달달과자점", "BAKERY", 3_000, 26_000),
            offline("하루편의점 정자점", "CONVENIENCE", 1_500, 25_000),
            offline("밥상차림 수내점", "RESTAURANT", 8_000, 45_000));

    /** Where goods are ordered, and sent back. */
    static final List<Shop> WEB = List.of(
            online("옷고름", "FASHION", 25_000, 210_000),
            online("집꾸밈", "FURNITURE", 45_000, 390_000),
            online("소리나라", "DIGITAL", 39_000, 290_000),
            online("고운결", "BEAUTY", 18_000, 95_000),
            online("책나루", "BOOKS", 12_000, 80_000));

    /** Neighbourhood shops where this could be the price. */
    static List<Shop> neighbourhoodShopsSelling(long won) {
        List<Shop> selling = new ArrayList<>(NEIGHBOURHOOD);
        selling.removeIf(shop -> !shop.sells(won));
        return selling.isEmpty() ? List.of(DENTIST) : selling;
    }

    private static Shop offline(String name, String category, int least, int most) {
        return new Shop(nextId(), name, category, OFFLINE, least, most);
    }

    private static Shop online(String name, String category, int least, int most) {
        return new Shop(nextId(), name, category, ONLINE, least, most);
    }

    private static String nextId() {
        shops++;
        return "S%03d".formatted(100 + shops);
    }
}
