package org.roleprint.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * A connection to a server that is used as long as both sides keep it, and then another.
 */
final class KeptConnection implements AutoCloseable {

	/** Whoever answers later does not answer. */
	private static final int LONGEST_MILLIS = 120_000;

	/** The server may end what was left alone for so long. */
	private static final long FORGOTTEN = TimeUnit.SECONDS.toNanos(10);

	private final int port;

	private @Nullable Socket socket;

	private @Nullable InputStream in;

	private long used;

	/** How often the connection has asked. */
	private int asked;

	private String lately = "";

	private @Nullable OddRequest before;

	KeptConnection(int port) {
		this.port = port;
	}

	/**
	 * Sends a request and waits for its answer.
	 * @throws EOFException if the connection ends before the answer does
	 */
	WireAnswer ask(OddRequest request) throws IOException {
		InputStream answers = send(request);
		boolean kept = false;
		try {
			WireAnswer answer = WireAnswer.read(answers, request.isHead());
			kept = !answer.closes() && !request.isTorn() && answers.available() == 0;
			return answer;
		}
		catch (SocketException ex) {
			throw (EOFException) new EOFException("reset before a whole answer").initCause(ex);
		}
		finally {
			this.used = System.nanoTime();
			if (!kept) {
				close();
			}
		}
	}

	/** The last request, and how its connection was used before, in one line. */
	String lately() {
		return this.lately;
	}

	private InputStream send(OddRequest request) throws IOException {
		long idle = System.nanoTime() - this.used;
		if (idle > FORGOTTEN) {
			close();
		}
		this.lately = request + " (of " + request.bytes().length + " bytes, "
				+ ((this.socket != null)
						? "on a connection that asked " + this.asked + " times before, "
								+ TimeUnit.NANOSECONDS.toMillis(idle) + " ms ago for " + this.before
						: "the first of its connection")
				+ ")";
		this.asked++;
		this.before = request;
		Socket connected = (this.socket != null) ? this.socket : open();
		InputStream answers = (this.in != null) ? this.in : new BufferedInputStream(connected.getInputStream(), 65_536);
		this.in = answers;
		try {
			OutputStream out = connected.getOutputStream();
			out.write(request.bytes());
		}
		catch (SocketException ex) {
			// It may have answered before it has read all.
		}
		return answers;
	}

	private Socket open() throws IOException {
		Socket opened = new Socket();
		opened.setTcpNoDelay(true);
		opened.setSoTimeout(LONGEST_MILLIS);
		opened.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port), LONGEST_MILLIS);
		this.socket = opened;
		return opened;
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
		}
		this.socket = null;
		this.in = null;
		this.asked = 0;
	}

}
