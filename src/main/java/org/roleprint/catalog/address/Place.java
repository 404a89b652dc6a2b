package org.roleprint.catalog.address;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page of the catalog or a place on it, as a permanent link names it.
 *
 * @param path the page's path from the root of the catalog, for example
 * {@code /roles/head-of-devops}
 * @param fragment the place on the page, empty for its top
 */
public record Place(String path, String fragment) implements Comparable<Place> {

	private static final int LONGEST = 300;

	private static final String WORD = "[a-z0-9]+(?:-[a-z0-9]+)*";

	/** Families and areas have no page but a list that is filtered by them. */
	private static final Pattern PATH = Pattern.compile("/|(?:/" + WORD + ")+(?:\\?(?:family|area)=" + WORD + ")?");

	private static final Pattern FRAGMENT = Pattern.compile("|" + WORD);

	/**
	 * The top of a page.
	 * @param path the page's path
	 * @return the place without a fragment
	 */
	public static Place page(String path) {
		return new Place(path, "");
	}

	/**
	 * Reads an address.
	 * @param text a path, or a path and a fragment
	 * @return empty unless it is spelled as pages are linked: lower case, no slash at the
	 * end, no host, at most 300 characters
	 */
	public static Optional<Place> parse(String text) {
		int sign = text.indexOf('#');
		String path = (sign < 0) ? text : text.substring(0, sign);
		String fragment = (sign < 0) ? "" : text.substring(sign + 1);
		boolean spelled = text.length() <= LONGEST && PATH.matcher(path).matches()
				&& FRAGMENT.matcher(fragment).matches() && !text.endsWith("#");
		return spelled ? Optional.of(new Place(path, fragment)) : Optional.empty();
	}

	/**
	 * Another place on the same page.
	 * @param id a fragment, empty for the top
	 * @return that place
	 */
	public Place at(String id) {
		return new Place(this.path, id);
	}

	/**
	 * The page without the place on it.
	 * @return its top
	 */
	public Place top() {
		return at("");
	}

	public boolean isTop() {
		return this.fragment.isEmpty();
	}

	/** By the text of the address, as {@code LC_ALL=C sort} puts them. */
	@Override
	public int compareTo(Place other) {
		if (this.path.equals(other.path)) {
			return this.fragment.compareTo(other.fragment);
		}
		boolean parted = !this.path.startsWith(other.path) && !other.path.startsWith(this.path);
		return parted ? this.path.compareTo(other.path) : toString().compareTo(other.toString());
	}

	@Override
	public String toString() {
		return isTop() ? this.path : this.path + "#" + this.fragment;
	}

}
