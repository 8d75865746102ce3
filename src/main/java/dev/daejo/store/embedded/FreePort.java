package dev.daejo.store.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports of the loopback address that nobody listens on, at least at the moment of asking. */
final class FreePort {

    private static final int ANY = 0;
    private static final int ONE = 1;
    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private FreePort() {}

    static int any() throws IOException {
        try (ServerSocket socket = new ServerSocket(ANY, ONE, InetAddress.getByAddress(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, ONE, InetAddress.getByAddress(LOOPBACK))) {
            return socket.isBound();
        } catch (IOException e) {
            // Taken is the answer, not a failure.
            return false;
        }
    }
}
