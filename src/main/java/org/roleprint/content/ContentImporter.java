package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.BuildIdentity;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.catalog.CatalogVersion;

/**
 * Brings the content directories into the catalog, as a whole or not at all.
 */
@Component
class ContentImporter {

	private static final String OLDER_BUILD = "Content not imported: a newer build has filled the database, and this "
			+ "one shows what it finds there; roleprint.import-over-newer-build=true goes back to this build";

	private final Catalog catalog;

	private final CatalogImport catalogImport;

	private final CatalogBuilder builder;

	private final ContentSettings settings;

	private final LatestCheck latest;

	private final Clock clock;

	/** How long imports take, from the look at the files until readers see them. */
	private final Timer time;

	private ContentReader reader;

	private DocumentParser parser = new DocumentParser();

	/** How many files each directory had when readers got what they see. */
	private Map<String, Integer> shown = Map.of();

	private ImportOutcome refused = ImportOutcome.taken("", "");

	/** What the directories held when it was last imported, or left alone. */
	private String taken = "";

	ContentImporter(ContentSettings settings, Catalog catalog, CatalogImport catalogImport, BuildIdentity build,
			LatestCheck latest, Clock clock, MeterRegistry meters) {
		this.catalog = catalog;
		this.catalogImport = catalogImport;
		this.builder = new CatalogBuilder(build.text());
		this.settings = settings;
		this.latest = latest;
		this.clock = clock;
		this.reader = new ContentReader(settings.directories(), clock);
		this.time = meters.timer("roleprint.import");
	}

	/** Gives up what only a later import is quicker by. */
	synchronized void forget() {
		this.reader = new ContentReader(this.settings.directories(), this.clock);
		this.parser = new DocumentParser();
		this.shown = Map.of();
	}

	/**
	 * Imports the content that stands in the directories now, unless readers or at least
	 * the database have it already. Content with errors leaves the catalog as it was, and
	 * is not checked again while it stays the same.
	 * @return what came of it
	 */
	synchronized ImportOutcome importNow() {
		long begin = System.nanoTime();
		try {
			return this.reader.read().map((files) -> outcome(files, begin)).orElse(ImportOutcome.RESTLESS);
		}
		catch (NotDirectoryException ex) {
			Path path = Path.of(ex.getFile());
			return new ImportOutcome("", "",
					List.of("There is no content directory \"" + path + "\", looked for at "
							+ path.toAbsolutePath().normalize()
							+ "; set roleprint.content-dir to the directory that holds roles/, skills/ and kpis/"));
		}
	}

	private ImportOutcome outcome(ContentFiles files, long begin) {
		String checksum = this.builder.checksum(files.checksum());
		if (this.refused.isRefused() && this.refused.checksum().equals(checksum)) {
			return this.refused;
		}
		ImportOutcome outcome = imported(files, checksum, begin);
		this.latest.follow(checksum, () -> check(files));
		if (outcome.isRefused()) {
			this.refused = outcome;
		}
		else {
			this.shown = files.directories();
			this.taken = checksum;
		}
		return outcome;
	}

	private ImportOutcome imported(ContentFiles files, String checksum, long begin) {
		// Another replica may have imported something else since; only a change here is
		// newer than that.
		if (isShown(checksum) || checksum.equals(this.taken)) {
			return unchanged(files, checksum, begin);
		}
		// A volume that is away must not take what it held out of the running catalog.
		List<String> emptied = files.emptiedSince(this.shown);
		if (!emptied.isEmpty()) {
			return new ImportOutcome(checksum, "Content refused: a directory is empty", emptied);
		}
		if (this.catalogImport.resume(checksum)) {
			return unchanged(files, checksum, begin);
		}
		if (this.catalogImport.isLeftToNewerBuild()) {
			return ImportOutcome.taken(checksum, OLDER_BUILD);
		}
		ContentReport report = check(files);
		if (report.hasErrors()) {
			return new ImportOutcome(checksum, "Content refused: " + report.summary() + ", " + since(begin),
					report.lines());
		}
		CatalogVersion version = this.catalogImport.replaceWith(this.builder.content(report));
		this.time.record(Duration.ofNanos(System.nanoTime() - begin));
		return ImportOutcome.taken(checksum, version.checksum().equals(checksum)
				? "Content imported: " + report.summary() + ", " + since(begin) : OLDER_BUILD);
	}

	private ContentReport check(ContentFiles files) {
		return ContentCheck.of(files, this.parser, this.clock).with(files.missingRoles());
	}

	private boolean isShown(String checksum) {
		return this.catalog.edition().version().checksum().equals(checksum);
	}

	private static ImportOutcome unchanged(ContentFiles files, String checksum, long begin) {
		return ImportOutcome.taken(checksum,
				"Content unchanged: " + files.count() + " files, nothing to import, " + since(begin));
	}

	private static String since(long begin) {
		return Duration.ofNanos(System.nanoTime() - begin).toMillis() + " ms";
	}

}
