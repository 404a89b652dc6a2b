package org.roleprint.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Spoils a text as people, tools and the malicious do, the same for the same seed.
 */
final class Spoiler {

	private static final int FLOOD = 30_000;

	/** What begins something, ends it, or is meant otherwise than it reads. */
	private static final List<String> SNIPPETS = List.of("<script>alert(1)</script>", "<!--", "-->", "\n---\n", "\n## ",
			"\n### Sideways\n", "\n- ", "\n- **", ".** ", "\n| ", "\n|---|---|\n", " | ", "**", "*", "~~", "[", "](",
			")", "![", "`", "\n```\n", "\n> ", "\n1. ", "\n\n    ", "&lt;", "&#0;", "\u202e", "\ud83d\ude80", "\t",
			"\r", "\\", "<!-- id: ", "<!-- defining -->", ": ", " #", "&a ", "*a", "!!x ", "? ", "{", "}", "\n\n",
			"](../skills/", ".md#", "\u0000", "\n[a]: x.md\n", "[a]", "https://", "\"", "'", "%", "\n===\n", "\u00a0",
			"\ufeff", "é", "=> ", " -> ");

	private static final List<String> DROPS = List.of("![", "](x)", "[", "*a ", "**a", "`", "> ", "- ", "  - a\n", "|",
			"| a ", "a\n", "[a]: b\n", "[a]", "<!-- ", "<a b=", "a: {", "- [", "&a ", "a'", "a, promotion, ", ". A",
			"\u0301", "\ud83d\ude00", "x", "## a\n", "1. a\n\n");

	private final Random random;

	Spoiler(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * Spoils in one to three places.
	 * @param bytes a file
	 * @return the file otherwise; not always text any more
	 */
	byte[] spoilt(byte[] bytes) {
		StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
		for (int places = this.random.nextInt(1, 4); places > 0; places--) {
			spoil(text);
		}
		byte[] spoilt = text.toString().getBytes(StandardCharsets.UTF_8);
		if (this.random.nextInt(12) == 0) {
			spoilt[this.random.nextInt(spoilt.length)] = (byte) this.random.nextInt(256);
		}
		return (this.random.nextInt(20) == 0) ? Arrays.copyOf(spoilt, this.random.nextInt(spoilt.length)) : spoilt;
	}

	private void spoil(StringBuilder text) {
		int at = this.random.nextInt(text.length() + 1);
		switch (this.random.nextInt(8)) {
			case 0 -> text.delete(at, Math.min(text.length(), at + this.random.nextInt(1, 120)));
			case 1 -> text.insert(at, one(SNIPPETS) + word() + one(SNIPPETS));
			case 2 -> text.insert(at, one(SNIPPETS));
			case 3 -> text.insert(at, " " + word() + " ");
			case 4 -> text.insert(at, one(DROPS).repeat(this.random.nextInt(1, FLOOD / 10)));
			case 5 -> lines(text, (lines) -> Collections.swap(lines, place(lines), place(lines)));
			case 6 -> lines(text, (lines) -> lines.add(place(lines), lines.get(place(lines))));
			default -> lines(text, (lines) -> {
				int line = place(lines);
				lines.set(line, one(List.of("  ", "    ", "> ", "- ", "#", "|")) + lines.get(line));
			});
		}
	}

	/** A word that stands nowhere else. */
	private String word() {
		StringBuilder word = new StringBuilder("zq");
		this.random.ints(6, 'a', 'z' + 1).forEach(word::appendCodePoint);
		return word.toString();
	}

	private String one(List<String> of) {
		return of.get(this.random.nextInt(of.size()));
	}

	private int place(List<String> lines) {
		return this.random.nextInt(lines.size());
	}

	private static void lines(StringBuilder text, Consumer<List<String>> change) {
		List<String> lines = new ArrayList<>(List.of(text.toString().split("\n", -1)));
		change.accept(lines);
		text.replace(0, text.length(), String.join("\n", lines));
	}

}
