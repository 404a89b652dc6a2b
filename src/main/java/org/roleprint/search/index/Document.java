package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the index is told of a line or an entry.
 *
 * @param place which area of which role a line is in, by {@link RoleAreas}; 0 for an
 * entry
 * @param values words and keys, always in the same order
 */
record Document(long place, Map<Field, List<String>> values) {

	/**
	 * Changes with what fields mean, so that documents of other builds are told apart.
	 */
	static final int FORMAT = 8;

	/** As in Fowler, Noll and Vo's hash of 64 bits. */
	private static final long PRIME = 0x100000001b3L;

	private static final long BASIS = 0xcbf29ce484222325L;

	/**
	 * Tells documents with other content apart.
	 * @return equal for equal documents
	 */
	long fingerprint() {
		long hash = mix(mix(BASIS, FORMAT), this.place);
		for (Map.Entry<Field, List<String>> field : this.values.entrySet()) {
			hash = mix(mix(hash, field.getKey().ordinal()), field.getValue().size());
			for (String value : field.getValue()) {
				hash = mix(hash, value);
			}
		}
		return hash;
	}

	private static long mix(long hash, String value) {
		long mixed = mix(hash, value.length());
		for (int index = 0; index < value.length(); index++) {
			mixed = mix(mixed, value.charAt(index));
		}
		return mixed;
	}

	private static long mix(long hash, long value) {
		return (hash ^ value) * PRIME;
	}

	/** The words of a field, of all its texts. */
	List<String> words(Field field) {
		List<String> words = new ArrayList<>();
		for (String text : this.values.getOrDefault(field, List.of())) {
			int start = 0;
			for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', start)) {
				words.add(text.substring(start, end));
				start = end + 1;
			}
			if (start < text.length()) {
				words.add(text.substring(start));
			}
		}
		return words;
	}

}
