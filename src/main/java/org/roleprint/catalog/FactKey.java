package org.roleprint.catalog;

/**
 * What the catalog says of a key of own facts.
 *
 * @param key the key in the front matter, below {@code x}
 * @param label what pages call it
 * @param filter whether lists can be filtered by it
 */
public record FactKey(String key, String label, boolean filter) {

	/**
	 * A key of which the catalog says nothing.
	 * @param key for example {@code pay-band}
	 * @return with the words of the key, {@code Pay band}
	 */
	static FactKey named(String key) {
		String words = key.replace('-', ' ').replace('_', ' ').strip();
		String label = words.isEmpty() ? key : Character.toUpperCase(words.charAt(0)) + words.substring(1);
		return new FactKey(key, label, false);
	}

}
