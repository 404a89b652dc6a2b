package org.roleprint.words;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * Which words are English, whether the catalog uses them or not, so that a right word is
 * not taken for a typing error. Kept as one number a word, which is wrong about once in
 * thirty thousand unknown words; read when first asked.
 */
public final class EnglishWords {

	private static final String FILE = "english.words";

	private final int[] hashes;

	private EnglishWords(int[] hashes) {
		this.hashes = hashes;
	}

	/** Reads the list once. */
	static final class Holder {

		static final EnglishWords WORDS = read();

		private Holder() {
		}

	}

	/**
	 * Says whether a word stands in a British or American dictionary.
	 * @param word a folded word
	 * @return true for a word in any of its forms
	 */
	public static boolean contains(String word) {
		return Arrays.binarySearch(Holder.WORDS.hashes, hash(word)) >= 0;
	}

	private static EnglishWords read() {
		try (InputStream file = Objects.requireNonNull(EnglishWords.class.getResourceAsStream(FILE));
				DataInputStream data = new DataInputStream(new BufferedInputStream(file))) {
			int[] hashes = new int[data.readInt()];
			int hash = Integer.MIN_VALUE;
			for (int index = 0; index < hashes.length; index++) {
				hash += number(data);
				hashes[index] = hash;
			}
			return new EnglishWords(hashes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The list of English words cannot be read", ex);
		}
	}

	/** Seven bits a byte, the highest says that more follow. */
	private static int number(DataInputStream data) throws IOException {
		int number = 0;
		int next = data.readUnsignedByte();
		while (next >= 0x80) {
			number = (number << 7) | (next & 0x7f);
			next = data.readUnsignedByte();
		}
		return (number << 7) | next;
	}

	/**
	 * The number that stands for a word.
	 * @param word a folded word
	 * @return its hash after Fowler, Noll and Vo
	 */
	static int hash(String word) {
		int hash = 0x811c9dc5;
		for (int index = 0; index < word.length(); index++) {
			hash = (hash ^ word.charAt(index)) * 0x01000193;
		}
		return hash;
	}

}
