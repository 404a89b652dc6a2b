package org.roleprint.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What a file system tells of a file without reading it. Equal stamps mean equal bytes,
 * unless the file was changed at about the time it was read.
 *
 * @param real where the file stands once all links are followed, null when it cannot be
 * found
 * @param attributes size, times and identity, always in the same order
 */
record FileStamp(@Nullable Path real, List<Object> attributes) {

	private static final FileStamp NOTHING = new FileStamp(null, List.of());

	private static final List<String> BASIC = List.of("size", "lastModifiedTime", "fileKey");

	/** These also tell of new rights and of times that were set back. */
	private static final List<String> UNIX = List.of("size", "lastModifiedTime", "fileKey", "mode", "ctime");

	/**
	 * Asks for a file's stamp.
	 * @param file the file
	 * @param realFolder where its folder stands once all links are followed
	 * @return the same for every file that cannot be found
	 */
	static FileStamp of(Path file, Path realFolder) {
		try {
			boolean unix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
			List<String> names = unix ? UNIX : BASIC;
			Map<String, Object> attributes = Files.readAttributes(file,
					(unix ? "unix:" : "") + String.join(",", names));
			return new FileStamp(
					Files.isSymbolicLink(file) ? file.toRealPath() : realFolder.resolve(file.getFileName()),
					names.stream().map((name) -> Objects.requireNonNullElse(attributes.get(name), "")).toList());
		}
		catch (IOException ex) {
			return NOTHING;
		}
	}

	/**
	 * Whether the file has rested since a moment.
	 * @param moment the moment
	 * @return false also for a file that claims to be from the future
	 */
	boolean isOlderThan(Instant moment) {
		return this.attributes.stream()
			.filter(FileTime.class::isInstance)
			.allMatch((time) -> ((FileTime) time).toInstant().isBefore(moment));
	}

}
