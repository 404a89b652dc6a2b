package org.roleprint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends requests with something wrong to every kind of address of a built jar, over bare
 * connections that are kept, and holds each answer against {@link AnswerRules}.
 */
@Tag("endure")
@Tag("endure-requests")
class OddRequestsTests {

	private static final int REQUESTS = Integer.getInteger("endure.requests", 1_000_000);

	private static final long SEED = Long.getLong("endure.seed", 0);

	private static final int CONNECTIONS = 4;

	private static final Pattern STACK = Pattern.compile("\tat \\S+\\(.*\\)");

	@Test
	void allAreAnsweredAndNothingIsGivenAway() throws Exception {
		RequestTally tally = new RequestTally(REQUESTS);
		SizedContent content = new SizedContent(Path.of("content"), 60);
		try (Server server = Jar.all().get(0).startFreely(content)) {
			String before = roles(server);
			SiteRoutes routes = SiteRoutes.of(server);
			askAll(server, routes, tally);
			assertThat(roles(server)).isEqualTo(before);
			report(routes, tally);
		}
		assertThat(tally.broken()).isEmpty();
		assertThat(Files.readString(Path.of("target", "bench", "Roleprint-60.log"))).doesNotContainPattern(STACK);
	}

	private static String roles(Server server) {
		return new String(server.get("/api/roles").body(), StandardCharsets.UTF_8);
	}

	private static void askAll(Server server, SiteRoutes routes, RequestTally tally)
			throws InterruptedException, ExecutionException {
		ExecutorService askers = Executors.newFixedThreadPool(CONNECTIONS);
		try {
			List<Future<?>> all = new ArrayList<>();
			for (int asker = 0; asker < CONNECTIONS; asker++) {
				OddRequests requests = new OddRequests(routes, SEED * CONNECTIONS + asker);
				all.add(askers.submit(() -> ask(server.port(), requests, tally)));
			}
			for (Future<?> asker : all) {
				asker.get();
			}
		}
		finally {
			askers.shutdownNow();
		}
	}

	private static @Nullable Void ask(int port, OddRequests requests, RequestTally tally) throws IOException {
		try (KeptConnection connection = new KeptConnection(port)) {
			while (tally.takes()) {
				OddRequest request = requests.next();
				try {
					WireAnswer answer = connection.ask(request);
					tally.count(answer.status());
					requests.learn(answer);
					AnswerRules.broken(request, answer).ifPresent((rule) -> tally.add(rule, request.toString()));
				}
				catch (IOException ex) {
					tally.add(String.valueOf(ex.getMessage()), connection.lately());
				}
			}
		}
		return null;
	}

	private static void report(SiteRoutes routes, RequestTally tally) throws IOException {
		Report report = new Report("requests", "Requests with something wrong")
			.note(REQUESTS + " requests from seed " + SEED + " to " + routes.addresses() + " addresses of "
					+ routes.kinds().size() + " kinds with " + routes.parameters().size() + " parameters.")
			.table("Status", "Answers");
		new TreeMap<>(tally.statuses()).forEach(report::row);
		tally.broken().forEach((rule, requests) -> report.note(rule + ":\n- " + String.join("\n- ", requests)));
		report.publish();
	}

}
