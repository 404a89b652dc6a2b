package org.roleprint.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A load that misreads where an answer ends measures nothing.
 */
class AnswerReaderTests {

	private final AnswerReader reader = new AnswerReader();

	@Test
	void readsAsFarAsTheLengthGoes() {
		ByteBuffer two = bytes(
				"HTTP/1.1 200 \r\nContent-Length: 3\r\n\r\nabcHTTP/1.1 404 \r\nContent-Length: 0\r\n\r\n");
		assertThat(this.reader.completes(two)).isTrue();
		assertThat(this.reader.status()).isEqualTo(200);
		assertThat(this.reader.completes(two)).isTrue();
		assertThat(this.reader.status()).isEqualTo(404);
		assertThat(two.hasRemaining()).isFalse();
	}

	@Test
	void readsChunksInPiecesOfAnySize() {
		String answer = "HTTP/1.1 200 \r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n1a\r\n" + "x".repeat(26)
				+ "\r\n0\r\n\r\n";
		for (int i = 0; i < answer.length() - 1; i++) {
			assertThat(this.reader.completes(bytes(answer.substring(i, i + 1)))).as("after byte %s", i).isFalse();
		}
		assertThat(this.reader.completes(bytes("\n"))).isTrue();
	}

	@Test
	void expectsNoBodyOfWhatIsConfirmed() {
		assertThat(this.reader.completes(bytes("HTTP/1.1 304 \r\nETag: \"a\"\r\nContent-Length: 9\r\n\r\n"))).isTrue();
		assertThat(this.reader.status()).isEqualTo(304);
	}

	@Test
	void hearsThatTheConnectionEnds() {
		assertThat(this.reader.completes(bytes("HTTP/1.1 200 \r\nContent-Length: 0\r\nConnection: close\r\n\r\n")))
			.isTrue();
		assertThat(this.reader.closes()).isTrue();
		assertThat(this.reader.completes(bytes("HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n"))).isTrue();
		assertThat(this.reader.closes()).isFalse();
	}

	private static ByteBuffer bytes(String text) {
		return ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
	}

}
