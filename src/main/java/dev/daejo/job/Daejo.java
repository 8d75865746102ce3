package dev.daejo.job;

/** The program: {@code java -jar daejo.jar reconcile …}. */
public final class Daejo {

    private Daejo() {}

    public static void main(String[] args) {
        System.exit(2);
    }
}
