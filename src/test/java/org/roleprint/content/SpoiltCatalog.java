package org.roleprint.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogContent;

/**
 * A catalog without errors in which one file is put in the place of another, for tests
 * outside this package.
 */
public final class SpoiltCatalog {

	private static final CatalogBuilder BUILDER = new CatalogBuilder("test build");

	private final Map<String, byte[]> files;

	/** Parses what did not change since the last time not again. */
	private final DocumentParser parser = new DocumentParser();

	private SpoiltCatalog(Map<String, byte[]> files) {
		this.files = Map.copyOf(files);
	}

	/** A small one. */
	public static SpoiltCatalog sample() {
		Map<String, byte[]> files = new TreeMap<>();
		ContentSample.complete()
			.files()
			.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
		return new SpoiltCatalog(files);
	}

	/** The project's own content. */
	public static SpoiltCatalog real() {
		Path directory = Path.of("content");
		Map<String, byte[]> files = new TreeMap<>();
		try (Stream<Path> found = Files.walk(directory)) {
			for (Path file : found.filter(SpoiltCatalog::isRead).toList()) {
				files.put(directory.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new SpoiltCatalog(files);
	}

	private static boolean isRead(Path file) {
		return Files.isRegularFile(file) && !file.endsWith("README.md");
	}

	/**
	 * Its files.
	 * @return their paths, in order
	 */
	public List<String> paths() {
		return this.files.keySet().stream().sorted().toList();
	}

	/**
	 * One of its files.
	 * @param path one of its paths
	 * @return as it stands, unspoilt
	 */
	public byte[] bytes(String path) {
		return Objects.requireNonNull(this.files.get(path), path);
	}

	/**
	 * Checks it with one file more or another.
	 * @param path where the file stands
	 * @param bytes what it holds
	 * @return the report on all files
	 */
	public ContentReport with(String path, byte[] bytes) {
		Map<String, byte[]> changed = new TreeMap<>(this.files);
		changed.put(path, bytes);
		return ContentCheck.of(ContentSample.filesOf(changed), this.parser, Clock.system(ZoneOffset.UTC));
	}

	/**
	 * What an import takes.
	 * @param report without errors
	 * @return the content
	 */
	public static CatalogContent content(ContentReport report) {
		return BUILDER.content(report);
	}

}
