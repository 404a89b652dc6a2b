package org.roleprint.catalog;

import java.util.List;

import org.roleprint.catalog.address.Slug;

/**
 * Something that a company says of a role and the format does not know, such as a grade.
 *
 * @param key the key in the front matter, below {@code x}
 * @param values what it says, one or more
 */
public record OwnFact(String key, List<String> values) {

	public OwnFact {
		values = List.copyOf(values);
	}

	/**
	 * The values as filters have them.
	 * @return each with its slug, in their order
	 */
	public List<Ref> refs() {
		return this.values.stream().map((value) -> new Ref(slug(value), value, 0)).toList();
	}

	/** A value without any letter of ours stands for itself. */
	private static String slug(String value) {
		String slug = Slug.of(value);
		return slug.isEmpty() ? value : slug;
	}

	/**
	 * The values on one line.
	 * @return parted by commas
	 */
	public String text() {
		return String.join(", ", this.values);
	}

}
