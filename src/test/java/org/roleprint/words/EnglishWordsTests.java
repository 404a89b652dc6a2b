package org.roleprint.words;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.stream.Stream;

import morfologik.stemming.Dictionary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of English words is that of the spelling check's dictionaries. Made anew with
 * {@code -Dwords.write=true} when these change.
 */
class EnglishWordsTests {

	private static final Path FILE = Path.of("src/main/resources/org/roleprint/words/english.words");

	@Test
	void isMadeFromTheDictionaries() throws IOException {
		byte[] made = made();
		if (Boolean.getBoolean("words.write")) {
			Files.createDirectories(FILE.getParent());
			Files.write(FILE, made);
		}
		assertThat(Files.readAllBytes(FILE)).isEqualTo(made);
	}

	@ParameterizedTest
	@ValueSource(strings = { "pizza", "oven", "colour", "color", "organisation", "organization", "babies", "ran" })
	void knowsWordsInTheirForms(String word) {
		assertThat(EnglishWords.contains(word)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "managment", "kubernetes", "rotaion", "loadtesting", "qwertyuiop", "" })
	void knowsNoOthers(String word) {
		assertThat(EnglishWords.contains(word)).isFalse();
	}

	private static byte[] made() throws IOException {
		TreeSet<Integer> hashes = new TreeSet<>();
		for (String dictionary : new String[] { "en_GB", "en_US" }) {
			try (Stream<String> words = words(dictionary)) {
				words.map(EnglishWords::hash).forEach(hashes::add);
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream data = new DataOutputStream(bytes);
		data.writeInt(hashes.size());
		int before = Integer.MIN_VALUE;
		for (int hash : hashes) {
			number(hash - before, data);
			before = hash;
		}
		return bytes.toByteArray();
	}

	private static Stream<String> words(String dictionary) throws IOException {
		URL file = EnglishWordsTests.class
			.getResource("/org/languagetool/resource/en/hunspell/" + dictionary + ".dict");
		Stream.Builder<String> words = Stream.builder();
		for (ByteBuffer entry : Dictionary.read(file).fsa) {
			words.add(StandardCharsets.UTF_8.decode(entry).toString());
		}
		return words.build()
			.map((entry) -> entry.replaceFirst("[+_].$", ""))
			.filter((word) -> word.chars().allMatch((letter) -> letter >= 'a' && letter <= 'z'))
			.filter((word) -> word.length() > 2);
	}

	private static void number(int number, DataOutputStream data) throws IOException {
		for (int shift = 28; shift > 0; shift -= 7) {
			if (number >>> shift != 0) {
				data.writeByte(0x80 | (number >>> shift) & 0x7f);
			}
		}
		data.writeByte(number & 0x7f);
	}

}
