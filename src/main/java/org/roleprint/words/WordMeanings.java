package org.roleprint.words;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;

/**
 * What English words mean, as directions in a space where words used alike point the same
 * way, so that texts without a word in common can be held against each other. Distilled
 * from a model of sentences (all-MiniLM-L6-v2, Apache License 2.0) into {@value #SIZE}
 * small numbers a word, moved so that what people type lies near the lines that they
 * need, and read when first asked.
 */
public final class WordMeanings {

	/** How many numbers a direction has. */
	public static final int SIZE = 64;

	static final String FILE = "english.meanings";

	private final int[] hashes;

	private final byte[] directions;

	private WordMeanings(int[] hashes, byte[] directions) {
		this.hashes = hashes;
		this.directions = directions;
	}

	/** Reads the table once. */
	private static final class Holder {

		static final WordMeanings WORDS = read();

		private Holder() {
		}

	}

	/**
	 * Adds a word to the meaning of a text.
	 * @param word a folded word; an unknown one adds nothing
	 * @param weight how much it says, such as its rarity
	 * @param text the text's direction so far, {@value #SIZE} numbers
	 * @return whether the word is known
	 */
	public static boolean add(String word, float weight, float[] text) {
		WordMeanings known = Holder.WORDS;
		int place = Arrays.binarySearch(known.hashes, EnglishWords.hash(word));
		if (place < 0) {
			return false;
		}
		for (int index = 0; index < SIZE; index++) {
			text[index] += weight * known.directions[place * SIZE + index];
		}
		return true;
	}

	private static WordMeanings read() {
		try (InputStream file = Objects.requireNonNull(WordMeanings.class.getResourceAsStream(FILE));
				DataInputStream data = new DataInputStream(new BufferedInputStream(file))) {
			int[] hashes = new int[data.readInt()];
			for (int index = 0; index < hashes.length; index++) {
				hashes[index] = data.readInt();
			}
			byte[] directions = new byte[hashes.length * SIZE];
			data.readFully(directions);
			return new WordMeanings(hashes, directions);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The meanings of English words cannot be read", ex);
		}
	}

}
