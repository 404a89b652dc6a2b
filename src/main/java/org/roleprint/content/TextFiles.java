package org.roleprint.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.roleprint.content.ContentFiles.TextFile;
import org.roleprint.content.ContentTree.Entry;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.PermalinkList;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * Reads files as text and refuses what is none.
 */
final class TextFiles {

	private static final int MEBIBYTE = 1024 * 1024;

	/**
	 * A list of addresses only ever grows; ten thousand roles take about half of this.
	 */
	private static final int MAX_LIST_MEBIBYTES = 128;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	/** Spaces that editors put in unasked and that look like any other. */
	private static final char[] NO_BREAK = { '\u00a0', '\u2007', '\u202f' };

	private TextFiles() {
	}

	/**
	 * What came of reading a file.
	 *
	 * @param text null when the file is refused
	 * @param checksum hexadecimal checksum of the text, empty when there is none
	 * @param problems why it is refused
	 */
	record Reading(@Nullable TextFile text, String checksum, List<ContentProblem> problems) {
	}

	/**
	 * Reads a file.
	 * @param entry the file
	 * @param directory where its content directory stands once all links are followed
	 * @return the text, or why it is refused
	 */
	static Reading read(Entry entry, Path directory) {
		String shown = entry.file().toString();
		Problems found = new Problems(shown);
		try {
			return text(entry, directory, found)
				.map((words) -> new Reading(new TextFile(shown, words), new Checksum().add(words).hex(), List.of()))
				.orElseGet(() -> new Reading(null, "", found.found()));
		}
		catch (IOException ex) {
			return new Reading(null, "", List.of(unreadable(entry.file())));
		}
	}

	/** Also for a link that leads to nothing. */
	static ContentProblem unreadable(Path file) {
		Problems found = new Problems(file.toString());
		found.error(Position.START, "this cannot be read; check that it exists and who may read it");
		return found.found().get(0);
	}

	private static Optional<String> text(Entry entry, Path directory, Problems found) throws IOException {
		Path real = entry.stamp().real();
		if (real == null) {
			throw new NoSuchFileException(entry.path());
		}
		if (!real.startsWith(directory)) {
			found.error(Position.START, "this symbolic link leaves the content directory; copy the file here instead");
			return Optional.empty();
		}
		if (!Files.isRegularFile(real)) {
			found.error(Position.START, "this is no file; only files can end in .md here, so rename or remove it");
			return Optional.empty();
		}
		int most = entry.path().equals(PermalinkList.FILE) ? MAX_LIST_MEBIBYTES : 1;
		byte[] bytes;
		try (InputStream in = Files.newInputStream(real)) {
			bytes = in.readNBytes(most * MEBIBYTE + 1);
		}
		if (bytes.length > most * MEBIBYTE) {
			found.error(Position.START, "this file is larger than " + most + " MiB; split it or cut it");
			return Optional.empty();
		}
		return decoded(bytes, found);
	}

	/**
	 * Reads bytes as text, in which a no-break space is a space.
	 * @param bytes a whole file
	 * @param found where bytes that are no text are reported
	 * @return the text, or empty when it is refused
	 */
	static Optional<String> decoded(byte[] bytes, Problems found) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		CharBuffer characters = CharBuffer.allocate(bytes.length);
		CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), characters, true);
		String raw = characters.flip().toString();
		String text = raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(1) : raw;
		for (char space : NO_BREAK) {
			text = text.replace(space, ' ');
		}
		text = text.replace("\r\n", "\n").replace('\r', '\n');
		if (result.isError()) {
			found.error(end(text), "this is not UTF-8; save the file in the encoding UTF-8");
			return Optional.empty();
		}
		int nul = text.indexOf('\0');
		if (nul >= 0) {
			found.error(end(text.substring(0, nul)), "this is a NUL byte, which no text holds; take it out");
			return Optional.empty();
		}
		if (text.isBlank()) {
			found.error(Position.START, "this file is empty; write it as content/README.md shows, or remove it");
			return Optional.empty();
		}
		return Optional.of(text);
	}

	private static Position end(String text) {
		int lines = (int) text.chars().filter((sign) -> sign == '\n').count();
		return new Position(lines + 1, text.length() - text.lastIndexOf('\n'));
	}

}
