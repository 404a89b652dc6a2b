package org.roleprint;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A real OpenSearch node that can be stopped and started again with all it holds, where
 * the profile {@code scaleout} names its class path.
 */
public final class OpenSearchServer implements AutoCloseable {

	/** A file that holds the class path. */
	private static final String CLASS_PATH = System.getProperty("opensearch.classpath", "");

	private static final String READY = "OpenSearch is ready";

	private static final long LONGEST_END_SECONDS = 30;

	private final Path data;

	private final int port;

	private Process running;

	/**
	 * Starts.
	 * @param data an empty directory for what it holds
	 */
	public OpenSearchServer(Path data) {
		this.data = data;
		this.port = freePort();
		this.running = start();
	}

	/**
	 * Whether this build can start one.
	 * @return true with the profile {@code scaleout}
	 */
	public static boolean isAvailable() {
		return !CLASS_PATH.isEmpty();
	}

	/**
	 * Where it answers.
	 * @return the value of {@code hibernate.search.backend.uris}
	 */
	public String uri() {
		return "http://127.0.0.1:" + this.port;
	}

	/**
	 * The process that it is, until it is stopped.
	 * @return the process, to be weighed
	 */
	public ProcessHandle process() {
		return this.running.toHandle();
	}

	/** Ends it in order; what is asked meanwhile fails. */
	public void stop() {
		try {
			this.running.getOutputStream().close();
			if (!this.running.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS)) {
				this.running.destroyForcibly().waitFor();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			this.running.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

	/** Starts it again where it was. */
	public void startAgain() {
		this.running = start();
	}

	private Process start() {
		try {
			Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"-Xmx512m", "-cp", Files.readString(Path.of(CLASS_PATH)).strip(),
					"src/scaleout/OpenSearchNode.java", this.data.toString(), String.valueOf(this.port))
				.redirectErrorStream(true)
				.start();
			Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
			BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
			String line = output.readLine();
			while (line != null && !line.equals(READY)) {
				line = output.readLine();
			}
			if (line == null) {
				throw new IllegalStateException("OpenSearch does not start");
			}
			Thread rest = new Thread(() -> drain(output));
			rest.setDaemon(true);
			rest.start();
			return process;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A full pipe would hold the node. */
	private static void drain(BufferedReader output) {
		try {
			output.transferTo(Writer.nullWriter());
		}
		catch (IOException ex) {
			// It ends.
		}
	}

	private static int freePort() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		stop();
	}

}
