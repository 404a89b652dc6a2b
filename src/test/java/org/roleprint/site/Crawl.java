package org.roleprint.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Asks for every address of the site that can be reached by links, each once. Of the
 * endless combinations of filters it takes those with one parameter, of comparisons and
 * routes the first forty, of lists on which roles are collected the first forty.
 */
public final class Crawl {

	/**
	 * Pages that are about two things at once, in more combinations than can be asked
	 * for.
	 */
	private static final Set<String> PAIRS = Set.of("/compare", "/compare.csv", "/careers/route");

	/** Every list can be asked for with every choice of roles to compare. */
	private static final String COLLECTING = ".*[?&]compare=.*";

	/** How many combinations of each are asked for. */
	private static final int PAIRS_AT_MOST = 40;

	private final HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

	private final Map<String, Answer> answers = new LinkedHashMap<>();

	private final Deque<String> waiting = new ArrayDeque<>();

	/** One page that leads to each address. */
	private final Map<String, String> leads = new HashMap<>();

	private final Map<String, Integer> pairs = new HashMap<>();

	private final URI base;

	Crawl(int port) {
		this.base = URI.create("http://localhost:" + port);
	}

	/**
	 * Every page of a running site.
	 * @param port where it runs on this machine
	 * @return paths and queries
	 */
	public static List<String> pages(int port) {
		return new Crawl(port).from("/")
			.answers()
			.stream()
			.filter((answer) -> answer.isPage() && answer.status() == 200)
			.map(Answer::address)
			.toList();
	}

	/**
	 * Follows every link.
	 * @param start where to begin, for example {@code /}
	 * @return this, when no address waits any more
	 */
	Crawl from(String start) {
		this.waiting.add(start);
		while (!this.waiting.isEmpty()) {
			String address = this.waiting.removeFirst();
			if (!this.answers.containsKey(address)) {
				Answer answer = get(address);
				this.answers.put(address, answer);
				Stream<URI> links = (answer.status() == 200) ? answer.links().stream() : Stream.empty();
				links.map(this::addressOf).flatMap(Optional::stream).forEach((link) -> follow(link, address));
			}
		}
		return this;
	}

	private void follow(String link, String from) {
		if (!this.leads.containsKey(link) && isWanted(link)) {
			this.leads.put(link, from);
			this.waiting.add(link);
		}
	}

	private boolean isWanted(String link) {
		String path = link.replaceAll("\\?.*", "");
		if (link.matches(COLLECTING)) {
			return this.pairs.merge("collecting", 1, Integer::sum) <= PAIRS_AT_MOST;
		}
		boolean pair = PAIRS.contains(path) && link.contains("?");
		return !pair || this.pairs.merge(path, 1, Integer::sum) <= PAIRS_AT_MOST;
	}

	Collection<Answer> answers() {
		return this.answers.values();
	}

	Optional<Answer> answer(String address) {
		return Optional.ofNullable(this.answers.get(address));
	}

	/** The first page that was seen to link an address. */
	String linkedFrom(String address) {
		return this.leads.getOrDefault(address, "nowhere");
	}

	/**
	 * Where a link leads on this site.
	 * @param link an absolute address
	 * @return path and query; empty for another site and for what the crawl leaves out
	 */
	Optional<String> addressOf(URI link) {
		boolean here = this.base.getAuthority().equals(link.getAuthority());
		String query = link.getRawQuery();
		String path = link.getRawPath().isEmpty() ? "/" : link.getRawPath();
		if (!here || (query != null && query.contains("&") && !PAIRS.contains(path))) {
			return Optional.empty();
		}
		return Optional.of((query != null) ? path + "?" + query : path);
	}

	Answer get(String address) {
		try {
			HttpRequest request = HttpRequest.newBuilder(this.base.resolve(address)).build();
			return Answer.of(address, this.client.send(request, BodyHandlers.ofString()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(address, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
