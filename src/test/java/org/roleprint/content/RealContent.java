package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;

import org.roleprint.catalog.CatalogContent;

/**
 * The project's own content for tests outside this package.
 */
public final class RealContent {

	private RealContent() {
	}

	/**
	 * Reads and checks it.
	 * @return what the catalog takes
	 */
	public static CatalogContent read() {
		try {
			return new CatalogBuilder("test build").content(ContentCheck.of(List.of(Path.of("content"))));
		}
		catch (NotDirectoryException ex) {
			throw new IllegalStateException("Tests run in the project's directory", ex);
		}
	}

}
