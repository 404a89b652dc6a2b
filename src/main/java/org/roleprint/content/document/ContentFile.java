package org.roleprint.content.document;

/**
 * A readable file of a content directory.
 *
 * @param folder what it describes
 * @param slug its name without {@code .md}
 * @param shown its path as problems name it: the directory as given, then {@link #path()}
 * @param text its whole text, lines ended by {@code \n}, without byte order mark
 * @param words how it writes the fixed words of the format
 */
public record ContentFile(ContentFolder folder, String slug, String shown, String text, FormatWords words) {

	private static final String BUILT_IN = "(built-in) ";

	/** A file that writes the fixed words in English. */
	public ContentFile(ContentFolder folder, String slug, String shown, String text) {
		this(folder, slug, shown, text, FormatWords.ENGLISH);
	}

	/**
	 * The same file in a catalog of some language.
	 * @param other how it writes the fixed words; English ones are understood all the
	 * same
	 */
	public ContentFile with(FormatWords other) {
		return new ContentFile(this.folder, this.slug, this.shown, this.text, other);
	}

	/**
	 * A file that the application brings.
	 * @param folder what it describes
	 * @param slug its name without {@code .md}
	 * @param text its whole text
	 * @return a file of no directory
	 */
	public static ContentFile builtIn(ContentFolder folder, String slug, String text) {
		return new ContentFile(folder, slug, BUILT_IN + folder.directory() + "/" + slug + ".md", text);
	}

	/**
	 * Whether the application brings it.
	 * @return false for a file that stands in a content directory
	 */
	public boolean isBuiltIn() {
		return directory().equals(BUILT_IN);
	}

	/**
	 * The path below the content directory.
	 * @return for example {@code roles/head-of-devops.md}
	 */
	public String path() {
		return this.folder.path(this.slug);
	}

	/**
	 * The content directory it stands in.
	 * @return the directory as given, ended by a slash; empty for none
	 */
	public String directory() {
		// Asked for every place of every page, so no path is put together for its length.
		int path = this.folder.directory().length() + "/".length() + this.slug.length() + ".md".length();
		return this.shown.substring(0, Math.max(0, this.shown.length() - path));
	}

}
