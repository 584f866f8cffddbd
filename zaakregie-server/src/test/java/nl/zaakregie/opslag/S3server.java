// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A real S3 server (S3Proxy on a folder) in a process of its own, which checks signatures; ends with this JVM. */
final class S3server {
    static final String KEY = "proef";
    static final String SECRET = "proefgeheim";
    private static final URI ADDRESS = start();

    private S3server() {}

    static Opslaginstellingen.S3 settings(String secret) {
        return new Opslaginstellingen.S3(ADDRESS, "documenten", "eu-central-1", KEY, secret, true, Duration.ZERO);
    }

    private static URI start() {
        try {
            Path folder = Files.createTempDirectory("zaakregie-s3");
            Files.createDirectories(folder.resolve("inhoud/documenten"));
            int port = freePort();
            Path config = Files.write(
                    folder.resolve("s3proxy.conf"),
                    List.of(
                            "s3proxy.endpoint=http://127.0.0.1:" + port,
                            "s3proxy.authorization=aws-v4",
                            "s3proxy.identity=" + KEY,
                            "s3proxy.credential=" + SECRET,
                            "jclouds.provider=filesystem-nio2",
                            "jclouds.filesystem.basedir=" + folder.resolve("inhoud")));
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-jar",
                            Path.of("target", "s3-server", "s3proxy.jar")
                                    .toAbsolutePath()
                                    .toString(),
                            "--properties",
                            config.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("s3proxy.log").toFile())
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            awaitPort(process, port, folder);
            return URI.create("http://127.0.0.1:" + port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitPort(Process process, int port, Path folder) throws IOException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                pause();
            }
        }
        throw new IOException("The S3 server did not start: " + Files.readString(folder.resolve("s3proxy.log")));
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
