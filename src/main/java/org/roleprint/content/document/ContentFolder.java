package org.roleprint.content.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The folders of a content directory; a file's folder says what it describes.
 */
public enum ContentFolder {

	/** One blueprint a file. */
	ROLES("role"),
	/** One skill a file. */
	SKILLS("skill"),
	/** One KPI a file. */
	KPIS("KPI"),
	/** One level a file. */
	LEVELS("level"),
	/** One text that several pages link to a file. */
	GUIDES("guide"),
	/** One job family a file. */
	FAMILIES("family"),
	/** One area of responsibility a file. */
	AREAS("area"),
	/** The concepts of one area a file; files of several directories add up. */
	THESAURUS("thesaurus");

	private final String noun;

	private final String directory = name().toLowerCase(Locale.ROOT);

	ContentFolder(String noun) {
		this.noun = noun;
	}

	/**
	 * Finds a folder by its name.
	 * @param directory for example {@code roles}
	 * @return empty for a folder that holds no content
	 */
	public static Optional<ContentFolder> ofDirectory(String directory) {
		return Arrays.stream(values()).filter((folder) -> folder.directory().equals(directory)).findFirst();
	}

	public String directory() {
		return this.directory;
	}

	/**
	 * Whether a file stands in the folder.
	 * @param path its path below the content directory
	 * @return true when it does
	 */
	public boolean holds(String path) {
		return path.startsWith(directory() + "/");
	}

	/**
	 * Where a file of the folder stands.
	 * @param slug its name without {@code .md}
	 * @return its path below the content directory
	 */
	public String path(String slug) {
		return directory() + "/" + slug + ".md";
	}

	/**
	 * What one file of the folder describes.
	 * @return for example {@code role}
	 */
	public String noun() {
		return this.noun;
	}

	/**
	 * Whether each file has a page of its own that links may lead to.
	 * @return true for roles, skills, KPIs and guides
	 */
	public boolean hasPages() {
		return this == ROLES || this == SKILLS || this == KPIS || this == GUIDES;
	}

}
