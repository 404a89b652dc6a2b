package org.roleprint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A process that answers on a port of this machine, from its start until it is closed.
 */
final class Server implements AutoCloseable {

	private static final Duration LONGEST_START = Duration.ofMinutes(Integer.getInteger("bench.start-minutes", 30));

	private static final Duration LONGEST_ANSWER = Duration.ofMinutes(2);

	private final HttpClient client = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private final int port;

	private final Path log;

	private final Process process;

	private final Thread ending;

	private Server(int port, Path log, List<String> command) throws IOException {
		this.port = port;
		this.log = log;
		Files.createDirectories(log.toAbsolutePath().getParent());
		this.process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		this.ending = new Thread(this.process::destroyForcibly);
		Runtime.getRuntime().addShutdownHook(this.ending);
	}

	/**
	 * Starts a process and waits until it answers.
	 * @param name names the file in {@code target/bench} that takes what it writes
	 * @param command the command for a port
	 * @param ready a path that is answered with 200 as soon as the server is ready
	 */
	static Server start(String name, IntFunction<List<String>> command, String ready) throws IOException {
		int port = freePort();
		Server server = new Server(port, Path.of("target", "bench", name + ".log"), command.apply(port));
		try {
			server.await(ready);
			return server;
		}
		catch (IOException | RuntimeException ex) {
			server.close();
			throw ex;
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}

	private void await(String ready) throws IOException {
		long end = System.nanoTime() + LONGEST_START.toNanos();
		while (!answers(ready)) {
			if (!this.process.isAlive() || System.nanoTime() > end) {
				throw new IllegalStateException("Did not start:\n" + tail());
			}
			LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
		}
	}

	private boolean answers(String ready) {
		try {
			return get(ready).statusCode() == 200;
		}
		catch (UncheckedIOException ex) {
			return false;
		}
	}

	private String tail() throws IOException {
		List<String> lines = Files.readAllLines(this.log);
		return String.join("\n", lines.subList(Math.max(0, lines.size() - 20), lines.size()));
	}

	/** Ends the process as a power failure does. */
	void kill() {
		this.process.destroyForcibly();
		close();
	}

	long pid() {
		return this.process.pid();
	}

	int port() {
		return this.port;
	}

	/**
	 * An answer as it goes over the wire.
	 * @param path path and query
	 * @param headers names and values, in turns
	 */
	HttpResponse<byte[]> get(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + path))
			.timeout(LONGEST_ANSWER);
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			return this.client.send(request.build(), BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** How long processors have worked for it. */
	Duration processorTime() {
		return this.process.info().totalCpuDuration().orElse(Duration.ZERO);
	}

	/** What it holds of the machine's memory, in MB, where the machine tells. */
	double megabytes() throws IOException {
		return megabytes(this.process.pid());
	}

	/** What any process holds of the machine's memory, in MB, where the machine tells. */
	static double megabytes(long pid) throws IOException {
		Path status = Path.of("/proc", Long.toString(pid), "status");
		if (!Files.exists(status)) {
			return Double.NaN;
		}
		try (Stream<String> lines = Files.lines(status)) {
			return lines.filter((line) -> line.startsWith("VmRSS"))
				.mapToDouble((line) -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
				.findFirst()
				.orElse(Double.NaN);
		}
	}

	@Override
	public void close() {
		this.process.destroy();
		try {
			if (!this.process.waitFor(20, TimeUnit.SECONDS)) {
				this.process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
			}
			Runtime.getRuntime().removeShutdownHook(this.ending);
		}
		catch (InterruptedException ex) {
			this.process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}

}
