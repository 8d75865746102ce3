package dev.daejo.intake.masking;

import dev.daejo.intake.OwnerOnly;
import dev.daejo.reconciliation.statement.CardKey;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Turns card numbers into keyed tokens: HMAC-SHA-256 over the value as it is written.
 *
 * <p>Equal values have equal tokens within one store; two stores have different keys, so a token says nothing elsewhere.
 * Safe for any number of threads.
 */
public final class CardTokens {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY_FILE = "card.key";
    private static final int KEY_BYTES = 32;
    private static final Pattern HEX_KEY = Pattern.compile("[0-9a-fA-F]{64}");

    /** Cards remembered at most; a power of two. The first ones are; any other is computed again. */
    private static final int REMEMBERED = 1 << 16;

    /** Longer values than any card number are not worth remembering. */
    private static final int LONGEST_REMEMBERED = 64;

    /** One for each thread: making one takes longer than a token. */
    private final ThreadLocal<Mac> keyed;

    private final AtomicReferenceArray<@Nullable Remembered> remembered = new AtomicReferenceArray<>(REMEMBERED);

    private CardTokens(byte[] key) {
        this.keyed = ThreadLocal.withInitial(() -> keyedWith(key));
    }

    /** Whether a text is a key: 64 hex digits. */
    public static boolean isKey(String text) {
        return HEX_KEY.matcher(text).matches();
    }

    /** The tokens by a key that is kept elsewhere, of 64 hex digits. */
    public static CardTokens ofKey(String hex) {
        if (!isKey(hex)) {
            throw new IllegalArgumentException("A key of card tokens has 64 hex digits");
        }
        return new CardTokens(HexFormat.of().parseHex(hex));
    }

    /** Tokens by which the cards of one process can be told apart, and nobody else's; nothing is kept. */
    public static CardTokens ofThisProcess() {
        return new CardTokens(randomKey());
    }

    private static byte[] randomKey() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    /**
     * The tokens of a store, by the key in its file {@code card.key}. Where there is none a random one is made, readable
     * by its owner only; of several processes that do so at once one wins and all use its key.
     */
    public static CardTokens inStore(Path storeFolder) throws IOException {
        Path file = OwnerOnly.folder(storeFolder).resolve(KEY_FILE);
        if (!Files.exists(file)) {
            makeKey(file);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != KEY_BYTES) {
            throw new IOException("'%s' has %d bytes, expected %d".formatted(KEY_FILE, key.length, KEY_BYTES));
        }
        return new CardTokens(key);
    }

    /** A link is made only where no file is, and only to a key that is whole: so nobody ever reads half a key. */
    private static void makeKey(Path file) throws IOException {
        Path folder = OwnerOnly.folderOf(file);
        Path whole = OwnerOnly.newFile(folder);
        try {
            Files.write(whole, randomKey());
            try (FileChannel written = FileChannel.open(whole, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            link(file, whole);
        } finally {
            Files.deleteIfExists(whole);
        }
        OwnerOnly.force(folder);
    }

    private static void link(Path file, Path whole) throws IOException {
        try {
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException anotherProcessWasFirst) {
            // Its key is the key of the store.
        }
    }

    private static Mac keyedWith(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    /** Tells apart keys without telling anything of them: a token of what is no card. */
    public String check() {
        return token("check");
    }

    /** The card that a {@code card_no} names; its last four are the last four characters of it that are digits. */
    public CardKey keyOf(CharSequence cardNo) {
        int slot = slotOf(cardNo);
        Remembered known = remembered.get(slot);
        if (known != null && known.cardNo.contentEquals(cardNo)) {
            return known.key;
        }
        String value = cardNo.toString();
        CardKey key = new CardKey(token(value), CardMask.lastFour(value));
        if (known == null && value.length() <= LONGEST_REMEMBERED) {
            remembered.set(slot, new Remembered(value, key));
        }
        return key;
    }

    private static int slotOf(CharSequence cardNo) {
        int hash = 0;
        for (int at = 0; at < cardNo.length(); at++) {
            hash = 31 * hash + cardNo.charAt(at);
        }
        hash *= 0x9E3779B9;
        return (hash ^ (hash >>> 16)) & (REMEMBERED - 1);
    }

    private String token(String value) {
        return HexFormat.of().formatHex(keyed.get().doFinal(value.getBytes(StandardCharsets.UTF_8)));
    }

    /** Not a record, so that no {@code toString} ever shows the number. */
    private static final class Remembered {

        private final String cardNo;
        private final CardKey key;

        Remembered(String cardNo, CardKey key) {
            this.cardNo = cardNo;
            this.key = key;
        }
    }
}
