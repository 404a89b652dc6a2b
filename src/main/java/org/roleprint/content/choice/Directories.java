package org.roleprint.content.choice;

import java.util.List;

import org.roleprint.content.document.ContentFile;

/**
 * The order in which directories lie over each other.
 *
 * @param names the directories as files name them: as given, ended by a slash
 */
record Directories(List<String> names) {

	/**
	 * The order of directories.
	 * @param given the directories as given
	 * @return from the lowest to the topmost
	 */
	static Directories of(List<String> given) {
		return new Directories(
				given.stream().map((name) -> (name.isEmpty() || name.endsWith("/")) ? name : name + "/").toList());
	}

	/** The place of a directory, 0 for the lowest and for one that is none of them. */
	int place(String directory) {
		return Math.max(0, this.names.indexOf(directory));
	}

	int place(ContentFile file) {
		return place(file.directory());
	}

}
