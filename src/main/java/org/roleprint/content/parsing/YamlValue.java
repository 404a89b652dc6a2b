package org.roleprint.content.parsing;

import java.util.List;
import java.util.Map;

import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;

/**
 * A value of the front matter: text, list or mapping, each with its place. Numbers, dates
 * and truth values are text until their key says what they are.
 */
sealed interface YamlValue {

	Position at();

	/**
	 * A text.
	 *
	 * @param text as meant, quotes resolved
	 * @param at where it begins
	 */
	record Scalar(String text, Position at) implements YamlValue {
	}

	/**
	 * A list.
	 *
	 * @param items in order
	 * @param at where it begins
	 */
	record Sequence(List<YamlValue> items, Position at) implements YamlValue {
	}

	/**
	 * A mapping with unique keys.
	 *
	 * @param entries by key, in order
	 * @param at where it begins
	 */
	record Mapping(Map<String, Entry> entries, Position at) implements YamlValue {
	}

	/**
	 * A key with its value.
	 *
	 * @param key the key and its place
	 * @param value what it stands for
	 */
	record Entry(Located<String> key, YamlValue value) {
	}

}
