package org.roleprint.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

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

	/**
	 * A check that takes more of a processor will not end. Time by the clock says more of
	 * what else the machine does.
	 */
	private static final Duration HANGS_AFTER = Duration.ofSeconds(60);

	private static final int TOLD_AFTER = 50;

	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	private final SpoiltCatalog real = SpoiltCatalog.real();

	private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

	private final List<String> hangs = new ArrayList<>();

	private final List<String> failures = new ArrayList<>();

	private Duration longest = Duration.ZERO;

	@Autowired
	private CatalogImport catalogImport;

	@Autowired
	private Catalog catalog;

	@Test
	void areToldOrRead() throws Exception {
		CheckRules rules = new CheckRules(this.real, this.catalogImport, this.catalog);
		for (int number = 0; number < FILES; number++) {
			hold(rules, number);
			if (number % TOLD_AFTER == 0) {
				log.info("{} of {} files: {}, hangs {}, silent or failed {}", number + 1, FILES, this.outcomes,
						this.hangs, this.failures);
			}
		}
		log.info(
				"{} spoilt files from seed {}: {} refused with errors, {} read as what they say and imported, "
						+ "{} hangs, {} silent or failed; the dearest took {} ms of a processor",
				FILES, SEED, this.outcomes.getOrDefault(Outcome.REFUSED, 0),
				this.outcomes.getOrDefault(Outcome.TAKEN, 0), this.hangs.size(), this.failures.size(),
				this.longest.toMillis());
		assertThat(this.hangs).isEmpty();
		assertThat(this.failures).isEmpty();
	}

	private void hold(CheckRules rules, int number) throws Exception {
		List<String> paths = this.real.paths();
		String path = paths.get((int) ((number * 7919L) % paths.size()));
		byte[] spoilt = new Spoiler(SEED + number).spoilt(this.real.bytes(path));
		FutureTask<Outcome> check = new FutureTask<>(() -> {
			Outcome outcome = rules.hold(path, spoilt);
			this.longest = Collections.max(List.of(this.longest, used(Thread.currentThread())));
			return outcome;
		});
		Thread worker = new Thread(check, "spoilt");
		worker.setDaemon(true);
		worker.start();
		try {
			if (ends(worker)) {
				this.outcomes.merge(check.get(), 1, Integer::sum);
			}
			else {
				this.hangs.add(kept(number, path, spoilt));
			}
		}
		catch (ExecutionException ex) {
			this.failures.add(kept(number, path, spoilt) + ": " + ex.getCause());
		}
	}

	private static boolean ends(Thread worker) throws InterruptedException {
		while (worker.isAlive() && used(worker).compareTo(HANGS_AFTER) < 0) {
			worker.join(100);
		}
		return !worker.isAlive();
	}

	/** Processor time of a thread; negative once it has ended. */
	private static Duration used(Thread thread) {
		return Duration.ofNanos(THREADS.getThreadCpuTime(thread.getId()));
	}

	private static String kept(int number, String path, byte[] spoilt) throws Exception {
		Path directory = Files.createDirectories(Path.of("target", "spoilt"));
		return Files.write(directory.resolve(number + "-" + path.replace('/', '-')), spoilt).toString();
	}

}
