package dev.reelscribe.db;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a port to listen on. */
final class Ports {

    private Ports() {}

    /** The preferred port when nothing listens there, else any free one. */
    static int preferOrAny(int preferred) throws IOException {
        try (var socket = new ServerSocket(preferred, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException taken) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            }
        }
    }
}
