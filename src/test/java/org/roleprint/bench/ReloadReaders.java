package org.roleprint.bench;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Readers of a role that changes, each with pages of its own, who note what went wrong.
 */
final class ReloadReaders implements AutoCloseable {

	private static final Duration READY_EVERY = Duration.ofMillis(50);

	private static final int EXAMPLES = 8;

	/** What nobody has asked yet is not among the kept pages. */
	private static final String NEW_EACH_TIME = "{new}";

	private final ExecutorService readers = Executors.newCachedThreadPool();

	private final JsonMapper json = new JsonMapper();

	private final Function<String, HttpResponse<byte[]>> server;

	private final Set<Integer> versions = new TreeSet<>();

	private final List<String> examples = new ArrayList<>();

	private final AtomicInteger number = new AtomicInteger();

	private volatile boolean reading = true;

	private volatile boolean searchMayBeAway;

	private int answers;

	private int failed;

	private int mixed;

	private int asked;

	private int lost;

	private int away;

	/**
	 * Begins to read.
	 * @param server asks the server for a path
	 * @param role the role that changes
	 */
	ReloadReaders(Function<String, HttpResponse<byte[]>> server, String role) {
		this.server = server;
		String page = "/roles/" + role;
		read("/api/search?q=" + ChangingRole.WORD + "&size=100", "/search?q=" + ChangingRole.WORD,
				"/api/search?q=" + ChangingRole.WORD + "+" + NEW_EACH_TIME);
		read(page, page + ".md");
		read("/api" + page, "/compare?role=" + role + "&role=director-of-devops");
		read(page + "/scorecard", "/roles");
		this.readers.execute(() -> {
			while (this.reading) {
				ready(status());
				LockSupport.parkNanos(READY_EVERY.toNanos());
			}
		});
	}

	private void read(String... paths) {
		this.readers.execute(() -> {
			while (this.reading) {
				for (String path : paths) {
					read(path.replace(NEW_EACH_TIME, Integer.toString(this.number.incrementAndGet())));
				}
			}
		});
	}

	private void read(String path) {
		try {
			HttpResponse<byte[]> answer = this.server.apply(path);
			String text = new String(answer.body(), StandardCharsets.UTF_8);
			if (saysThatSearchIsAway(path, answer)) {
				noteAway();
				return;
			}
			boolean right = answer.statusCode() == 200;
			note(path, right ? "" : "status " + answer.statusCode(), right ? text : "");
		}
		catch (UncheckedIOException ex) {
			note(path, ex.toString(), "");
		}
	}

	/** Whether searches may be told to come again from now on. */
	void searchMayBeAway(boolean may) {
		this.searchMayBeAway = may;
	}

	private boolean saysThatSearchIsAway(String path, HttpResponse<byte[]> answer) {
		return this.searchMayBeAway && path.contains("/search?") && answer.statusCode() == 503
				&& answer.headers().firstValue("Retry-After").isPresent();
	}

	private synchronized void noteAway() {
		this.away++;
	}

	private int status() {
		try {
			return this.server.apply("/actuator/health/readiness").statusCode();
		}
		catch (UncheckedIOException ex) {
			return 0;
		}
	}

	private synchronized void ready(int status) {
		this.asked++;
		if (status != 200) {
			this.lost++;
		}
	}

	private synchronized void note(String path, String problem, String text) {
		this.answers++;
		Set<Integer> shown = ChangingRole.versions(text);
		this.versions.addAll(shown);
		boolean mixes = shown.size() > 1 || (path.startsWith("/api/search") && !text.isEmpty() && contradicts(text));
		if (!problem.isEmpty()) {
			this.failed++;
		}
		if (mixes) {
			this.mixed++;
		}
		if ((mixes || !problem.isEmpty()) && this.examples.size() < EXAMPLES) {
			this.examples.add(path + " " + problem + shown);
		}
	}

	/**
	 * A search shows each line once, and counts at least what it shows for its words; a
	 * line without a score is only near in meaning.
	 */
	private boolean contradicts(String text) {
		JsonNode results = this.json.readTree(text);
		List<String> lines = new ArrayList<>();
		int near = 0;
		for (JsonNode role : results.path("roles")) {
			for (JsonNode line : role.path("lines")) {
				lines.add(role.path("slug") + " " + line.path("anchor"));
				near += (line.path("score").asDouble() == 0) ? 1 : 0;
			}
		}
		return new HashSet<>(lines).size() < lines.size()
				|| (!lines.isEmpty() && results.path("total").asInt() < lines.size() - near);
	}

	/** Ends and tells. */
	Met ended() {
		close();
		return met();
	}

	private synchronized Met met() {
		return new Met(this.versions.size(), this.answers, this.failed, this.mixed, this.asked, this.lost, this.away,
				List.copyOf(this.examples));
	}

	@Override
	public void close() {
		this.reading = false;
		this.readers.shutdown();
		try {
			this.readers.awaitTermination(3, TimeUnit.MINUTES);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * What the readers met.
	 *
	 * @param versions how many versions they saw
	 * @param answers how many answers they got
	 * @param failed how many of them were errors
	 * @param mixed how many showed more than one version, or contradicted themselves
	 * @param asked how often it was asked whether the server is ready
	 * @param lost how often it was not
	 * @param away how many searches were told to come again, when they might be
	 * @param examples some of what went wrong
	 */
	record Met(int versions, int answers, int failed, int mixed, int asked, int lost, int away, List<String> examples) {
	}

}
