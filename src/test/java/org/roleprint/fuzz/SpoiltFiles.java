package org.roleprint.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogImport;
import org.roleprint.content.SpoiltCatalog;
import org.roleprint.fuzz.CheckRules.Outcome;
import org.roleprint.search.SearchTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Spoils files of the real content, one at a time, and counts how they fare. Run by the
 * profile {@code fuzz}; those that fare badly are left in {@code target/spoilt}.
 */
@SearchTest
class SpoiltFiles {

	private static final Logger log = LoggerFactory.getLogger(SpoiltFiles.class);

	private static final int FILES = Integer.getInteger("spoilt.files", 1000);

	private static final long SEED = Long.getLong("spoilt.seed", 0);

	/** A check that takes longer will not end. */
	private static final int HANGS_AFTER_SECONDS = 120;

	private final SpoiltCatalog real = SpoiltCatalog.real();

	private final ExecutorService worker = Executors.newCachedThreadPool((work) -> {
		Thread thread = new Thread(work, "spoilt");
		thread.setDaemon(true);
		return thread;
	});

	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

	private final List<String> hangs = new ArrayList<>();

	private final List<String> failures = new ArrayList<>();

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private Catalog catalog;

	@Test
	void areToldOrRead() throws Exception {
		CheckRules rules = new CheckRules(this.real, this.catalogImport, this.catalog);
		for (int number = 0; number < FILES; number++) {
			hold(rules, number);
		}
		log.info(
				"{} spoilt files from seed {}: {} refused with errors, {} read as what they say and imported, "
						+ "{} hangs, {} silent or failed",
				FILES, SEED, this.outcomes.getOrDefault(Outcome.REFUSED, 0),
				this.outcomes.getOrDefault(Outcome.TAKEN, 0), this.hangs.size(), this.failures.size());
		assertThat(this.hangs).isEmpty();
		assertThat(this.failures).isEmpty();
	}

	private void hold(CheckRules rules, int number) throws Exception {
		List<String> paths = this.real.paths();
		String path = paths.get((int) ((number * 7919L) % paths.size()));
		byte[] spoilt = new Spoiler(SEED + number).spoilt(this.real.bytes(path));
		try {
			Outcome outcome = this.worker.submit(() -> rules.hold(path, spoilt))
				.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
			this.outcomes.merge(outcome, 1, Integer::sum);
		}
		catch (TimeoutException ex) {
			this.hangs.add(kept(number, path, spoilt));
		}
		catch (ExecutionException ex) {
			this.failures.add(kept(number, path, spoilt) + ": " + ex.getCause());
		}
	}

	private static String kept(int number, String path, byte[] spoilt) throws Exception {
		Path directory = Files.createDirectories(Path.of("target", "spoilt"));
		return Files.write(directory.resolve(number + "-" + path.replace('/', '-')), spoilt).toString();
	}

}
