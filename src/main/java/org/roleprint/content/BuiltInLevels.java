package org.roleprint.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;

/**
 * The levels that the application brings, for directories that have none of their own:
 * the very files of {@code content/levels/}, which the build packs.
 */
final class BuiltInLevels {

	private static final String PLACE = "classpath:org/roleprint/content/levels/*" + ContentTree.SUFFIX;

	private static final List<ContentFile> FILES = read();

	private static final String CHECKSUM = checksumOf(FILES);

	private BuiltInLevels() {
	}

	/**
	 * All of them.
	 * @return by path
	 */
	static List<ContentFile> files() {
		return FILES;
	}

	/**
	 * Tells them from those of another build.
	 * @return hexadecimal
	 */
	static String checksum() {
		return CHECKSUM;
	}

	private static List<ContentFile> read() {
		try {
			List<ContentFile> files = new ArrayList<>();
			for (Resource resource : new PathMatchingResourcePatternResolver().getResources(PLACE)) {
				String name = Objects.requireNonNull(resource.getFilename());
				files.add(ContentFile.builtIn(ContentFolder.LEVELS,
						name.substring(0, name.length() - ContentTree.SUFFIX.length()),
						resource.getContentAsString(StandardCharsets.UTF_8)));
			}
			files.sort(Comparator.comparing(ContentFile::slug));
			return List.copyOf(files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String checksumOf(List<ContentFile> files) {
		Checksum checksum = new Checksum();
		files.forEach((file) -> checksum.add(file.path()).add(file.text()));
		return checksum.hex();
	}

}
