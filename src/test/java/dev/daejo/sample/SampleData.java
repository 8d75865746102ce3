package dev.daejo.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Writes {@code sample-data} and the list of what is planted in it; the same files every time.
 *
 * <p>Run from the project's folder. The committed files are what this writes, and a test holds them to it.
 */
public final class SampleData {

    private static final long SEED = 20251217;

    private SampleData() {}

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = Path.of(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Path below the project's folder to text. */
    static Map<String, String> files() {
        Quarter quarter = quarter();
        Map<String, String> files = new TreeMap<>();
        Inbox.files(quarter).forEach((name, text) -> files.put("sample-data/inbox/" + name, text));
        ReferenceFiles.files().forEach((name, text) -> files.put("sample-data/reference/" + name, text));
        FaultyInbox.files().forEach((name, text) -> files.put("sample-data/faulty-inbox/" + name, text));
        files.put("sample-data/README.md", SampleReadme.text(quarter));
        files.put(
                "src/test/resources/sample/planted.csv",
                InputFiles.planted(quarter.plants().planted()).text());
        return files;
    }

    static Quarter quarter() {
        Random random = new Random(SEED);
        Quarter quarter = Quarter.empty();
        Members members = new Members(new Random(random.nextLong()));
        Shopping shopping = new Shopping(quarter.statements(), new Random(random.nextLong()));
        new SangsaengPlants(quarter, members, shopping).plant();
        new HanaCashPlants(quarter, members, shopping).plant();
        new HanaTierPlants(quarter, members, shopping).plant();
        new KakaoPlants(quarter, members, shopping).plant();
        new RefundPlants(quarter, members, shopping, new Random(random.nextLong())).plant();
        new Oddities(quarter, members, shopping).add();
        liveAndSettle(quarter, members, random);
        return quarter;
    }

    private static void liveAndSettle(Quarter quarter, Members members, Random random) {
        OrdinaryMembers ordinary = new OrdinaryMembers(quarter, new Random(random.nextLong()));
        while (members.hasNext()) {
            ordinary.live(members.next());
        }
        new Settlement(quarter, new Random(random.nextLong())).settle(members.byId());
    }
}
