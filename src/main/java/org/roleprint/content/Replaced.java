package org.roleprint.content;

/**
 * A file that a later directory brings another of.
 *
 * @param by the file that holds
 * @param file the file that counts for nothing
 */
public record Replaced(String by, String file) {

	/**
	 * In words.
	 * @return for example
	 * {@code own/skills/coaching.md replaces content/skills/coaching.md}
	 */
	public String line() {
		return this.by + " replaces " + this.file;
	}

}
