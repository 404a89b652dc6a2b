package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * What stands in the content directories, listed and not read. Two equal trees mean that
 * nothing changed in between.
 *
 * @param directories each with its files, in the order given
 */
record ContentTree(List<Directory> directories) {

	/** How the name of every file that describes something ends. */
	static final String SUFFIX = ".md";

	/**
	 * One content directory.
	 *
	 * @param path the directory as given
	 * @param real where it stands once all links are followed
	 * @param files the files that belong to the format, readable or not
	 * @param problems what stands in its folders and belongs elsewhere, and folders that
	 * cannot be read
	 */
	record Directory(Path path, Path real, List<Entry> files, List<ContentProblem> problems) {
	}

	/**
	 * A file, not read yet.
	 *
	 * @param path its path below the content directory, parted by slashes
	 * @param file where it stands
	 * @param stamp what the file system tells of it
	 */
	record Entry(String path, Path file, FileStamp stamp) {
	}

	/**
	 * Lists directories.
	 * @param directories the content directories
	 * @return everything in them that belongs to the format
	 * @throws NotDirectoryException when one of them is no directory
	 */
	static ContentTree of(List<Path> directories) throws NotDirectoryException {
		List<Directory> listed = new ArrayList<>();
		for (Path directory : directories) {
			try {
				listed.add(directory(directory, directory.toRealPath()));
			}
			catch (IOException ex) {
				throw new NotDirectoryException(directory.toString());
			}
		}
		return new ContentTree(listed);
	}

	/**
	 * The files of which a later directory brings another.
	 * @return by path, each as the directories name it, the one that holds first
	 */
	List<Replaced> replaced() {
		Map<String, Path> inForce = new TreeMap<>();
		List<Replaced> replaced = new ArrayList<>();
		for (Directory directory : this.directories) {
			for (Entry entry : directory.files()) {
				Path before = inForce.put(entry.path(), entry.file());
				if (before != null && !ContentFiles.addsUp(entry.path())) {
					replaced.add(new Replaced(entry.file().toString(), before.toString()));
				}
			}
		}
		return replaced;
	}

	private static Directory directory(Path directory, Path real) throws NotDirectoryException {
		if (!Files.isDirectory(directory)) {
			throw new NotDirectoryException(directory.toString());
		}
		List<Entry> files = new ArrayList<>();
		List<ContentProblem> problems = new ArrayList<>();
		if (!Files.isReadable(directory) || !Files.isExecutable(directory)) {
			problems.add(TextFiles.unreadable(directory));
		}
		for (ContentFolder folder : ContentFolder.values()) {
			Path path = directory.resolve(folder.directory());
			if (Files.isDirectory(path)) {
				files.addAll(files(path, folder, problems));
			}
			else if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
				problems.add(TextFiles.unreadable(path));
			}
		}
		ContentFiles.LISTS.stream()
			.map(directory::resolve)
			.filter((file) -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
			.forEach((file) -> files.add(new Entry(file.getFileName().toString(), file, FileStamp.of(file, real))));
		return new Directory(directory, real, List.copyOf(files), List.copyOf(problems));
	}

	private static List<Entry> files(Path directory, ContentFolder folder, List<ContentProblem> problems) {
		try (Stream<Path> entries = Files.list(directory)) {
			Path real = directory.toRealPath();
			List<Path> visible = entries.filter((path) -> !path.getFileName().toString().startsWith("."))
				.sorted()
				.toList();
			visible.stream().filter((path) -> !isDocument(path)).forEach((path) -> {
				Problems found = new Problems(path.toString());
				found.warning(Position.START, "this is not read; only " + folder.noun() + " files ending in " + SUFFIX
						+ " stand in " + folder.directory() + "/, so move it elsewhere");
				problems.addAll(found.found());
			});
			return visible.stream()
				.filter(ContentTree::isDocument)
				.map((path) -> new Entry(folder.directory() + "/" + path.getFileName(), path, FileStamp.of(path, real)))
				.toList();
		}
		catch (IOException ex) {
			problems.add(TextFiles.unreadable(directory));
			return List.of();
		}
	}

	private static boolean isDocument(Path path) {
		return path.toString().endsWith(SUFFIX);
	}

}
