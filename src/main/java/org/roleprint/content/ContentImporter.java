package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.CatalogImport;

/**
 * Brings the content directories into the catalog, as a whole or not at all.
 */
@Component
class ContentImporter {

	private static final Logger log = LoggerFactory.getLogger(ContentImporter.class);

	private final ContentSettings settings;

	private final CatalogImport catalogImport;

	private final CatalogBuilder builder;

	ContentImporter(ContentSettings settings, CatalogImport catalogImport, BuildIdentity build) {
		this.settings = settings;
		this.catalogImport = catalogImport;
		this.builder = new CatalogBuilder(build.text());
	}

	/**
	 * Says whether there is anything to import from.
	 * @return false when the setting names no directory at all
	 */
	boolean hasDirectories() {
		return !this.settings.contentDir().isEmpty();
	}

	/**
	 * Imports the content that stands in the directories now, unless the database holds
	 * it already.
	 * @throws ContentRefusedException when it has errors; the catalog is left as it was
	 */
	void importAll() {
		long begin = System.nanoTime();
		ContentFiles files = read();
		if (this.catalogImport.resume(this.builder.checksum(files.checksum()))) {
			log.info("Content unchanged: {} files, nothing to import, {} ms", files.texts().size(), millis(begin));
			return;
		}
		ContentReport report = ContentCheck.of(files);
		if (report.hasErrors()) {
			throw new ContentRefusedException("The content has errors:\n" + String.join("\n", report.lines()));
		}
		this.catalogImport.replaceWith(this.builder.content(report));
		log.info("Content imported: {}, {} ms", report.summary(), millis(begin));
	}

	private ContentFiles read() {
		try {
			return ContentFiles.read(this.settings.contentDir());
		}
		catch (NotDirectoryException ex) {
			throw new ContentRefusedException("There is no content directory \"" + ex.getMessage()
					+ "\"; set roleprint.content-dir to the directory that holds roles/, skills/ and kpis/");
		}
	}

	private static long millis(long begin) {
		return Duration.ofNanos(System.nanoTime() - begin).toMillis();
	}

}
