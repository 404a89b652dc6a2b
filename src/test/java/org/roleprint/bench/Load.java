package org.roleprint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * Asks a server of this machine for the same again and again over some kept connections,
 * each of which asks as soon as it has its answer; one thread for all of them.
 */
final class Load {

	private static final double AGREED = 0.05;

	private static final int PATIENCE = 6;

	private final int port;

	private final List<byte[]> requests;

	private final int status;

	private final ByteBuffer buffer = ByteBuffer.allocate(1 << 17);

	private long[] nanos = new long[1 << 16];

	private int answers;

	private int failed;

	private int asked;

	/**
	 * Makes one.
	 * @param port where the server listens
	 * @param requests what it is asked, in turns
	 * @param status what it should answer
	 */
	Load(int port, List<byte[]> requests, int status) {
		this.port = port;
		this.requests = List.copyOf(requests);
		this.status = status;
	}

	/**
	 * Asks until two looks agree, or long enough.
	 * @param connections how many at once
	 * @param longest when to end in any case
	 */
	void warm(int connections, Duration longest) throws IOException {
		long begin = System.nanoTime();
		double last = 0;
		boolean agreed = false;
		while (!agreed && System.nanoTime() - begin < longest.toNanos()) {
			double rate = run(connections, longest.dividedBy(10), Integer.MAX_VALUE).rate();
			agreed = last > 0 && Math.abs(rate - last) <= AGREED * last
					&& System.nanoTime() - begin > longest.dividedBy(4).toNanos();
			last = rate;
		}
	}

	/**
	 * Asks.
	 * @param connections how many at once
	 * @param longest for how long, if that is enough for an answer on each
	 * @param most how often at most
	 */
	Look run(int connections, Duration longest, int most) throws IOException {
		this.answers = 0;
		this.failed = 0;
		long begin = System.nanoTime();
		try (Selector selector = Selector.open()) {
			for (int i = 0; i < connections; i++) {
				new Connection().open(selector);
			}
			while (this.answers < most && goesOn(System.nanoTime() - begin, longest.toNanos(), connections)) {
				selector.select(this::read, 100);
			}
			double seconds = (System.nanoTime() - begin) / 1e9;
			for (SelectionKey key : selector.keys()) {
				key.channel().close();
			}
			return new Look(Arrays.copyOf(this.nanos, this.answers), seconds, this.failed);
		}
	}

	/** What takes very long gets the time to come once on every connection. */
	private boolean goesOn(long nanos, long longest, int connections) {
		return nanos < longest || (this.answers < connections && nanos < PATIENCE * longest);
	}

	private void read(SelectionKey key) {
		try {
			((Connection) key.attachment()).read(key);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void note(long took, boolean right) {
		if (this.answers == this.nanos.length) {
			this.nanos = Arrays.copyOf(this.nanos, 2 * this.answers);
		}
		this.nanos[this.answers++] = took;
		if (!right) {
			this.failed++;
		}
	}

	/**
	 * One kept connection, and another after it where the server ends it.
	 */
	private final class Connection {

		private AnswerReader reader = new AnswerReader();

		private long sent;

		void open(Selector selector) throws IOException {
			SocketChannel channel = SocketChannel
				.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), Load.this.port));
			channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
			channel.configureBlocking(false);
			channel.register(selector, SelectionKey.OP_READ, this);
			this.reader = new AnswerReader();
			send(channel);
		}

		private void send(SocketChannel channel) throws IOException {
			List<byte[]> all = Load.this.requests;
			ByteBuffer request = ByteBuffer.wrap(all.get(Load.this.asked++ % all.size()));
			this.sent = System.nanoTime();
			while (request.hasRemaining()) {
				channel.write(request);
			}
		}

		void read(SelectionKey key) throws IOException {
			SocketChannel channel = (SocketChannel) key.channel();
			ByteBuffer bytes = Load.this.buffer.clear();
			boolean ended = channel.read(bytes) < 0;
			if (!ended && !this.reader.completes(bytes.flip())) {
				return;
			}
			note(System.nanoTime() - this.sent, !ended && this.reader.status() == Load.this.status);
			if (ended || this.reader.closes()) {
				channel.close();
				open(key.selector());
			}
			else {
				send(channel);
			}
		}

	}

}
