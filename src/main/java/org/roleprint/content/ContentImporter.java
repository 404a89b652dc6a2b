package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;

/**
 * Brings the content directories into the catalog, as a whole or not at all.
 */
@Component
class ContentImporter {

	private final ContentSettings settings;

	private final Catalog catalog;

	private final CatalogImport catalogImport;

	private final CatalogBuilder builder;

	ContentImporter(ContentSettings settings, Catalog catalog, CatalogImport catalogImport, BuildIdentity build) {
		this.settings = settings;
		this.catalog = catalog;
		this.catalogImport = catalogImport;
		this.builder = new CatalogBuilder(build.text());
	}

	/**
	 * Imports the content that stands in the directories now, unless readers or at least
	 * the database have it already. Content with errors leaves the catalog as it was.
	 * @return what came of it
	 */
	ImportOutcome importNow() {
		long begin = System.nanoTime();
		ContentFiles files;
		try {
			files = ContentFiles.read(this.settings.contentDir());
		}
		catch (NotDirectoryException ex) {
			return new ImportOutcome("", "", List.of("There is no content directory \"" + ex.getMessage()
					+ "\"; set roleprint.content-dir to the directory that holds roles/, skills/ and kpis/"));
		}
		String checksum = this.builder.checksum(files.checksum());
		if (isShown(checksum) || this.catalogImport.resume(checksum)) {
			return ImportOutcome.taken(checksum,
					"Content unchanged: " + files.count() + " files, nothing to import, " + since(begin));
		}
		ContentReport report = ContentCheck.of(files);
		if (report.hasErrors()) {
			return new ImportOutcome(checksum, "Content refused: " + report.summary() + ", " + since(begin),
					report.lines());
		}
		this.catalogImport.replaceWith(this.builder.content(report));
		return ImportOutcome.taken(checksum, "Content imported: " + report.summary() + ", " + since(begin));
	}

	private boolean isShown(String checksum) {
		return this.catalog.edition().version().checksum().equals(checksum);
	}

	private static String since(long begin) {
		return Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms";
	}

}
