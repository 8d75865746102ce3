package dev.daejo.bench.measure;

/** How to come into a database. */
public record BenchDatabase(String url, String user, String password) {

    /** Never with the password. */
    @Override
    public String toString() {
        return "BenchDatabase[url=%s]".formatted(url);
    }
}
