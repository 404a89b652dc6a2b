package org.roleprint.site;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.Stylesheet;

/**
 * A whole site that was crawled, and what is wrong with it; whatever its content is.
 *
 * @param crawl over all its addresses
 */
record CrawledSite(Crawl crawl) {

	private static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z_][\\w-]*)");

	/**
	 * Crawls a running site.
	 * @param port where it runs on this machine
	 */
	static CrawledSite at(int port) {
		return new CrawledSite(new Crawl(port).from("/"));
	}

	Collection<Answer> answers() {
		return this.crawl.answers();
	}

	/** The pages that answered 200. */
	List<Answer> pages() {
		return answers().stream().filter((answer) -> answer.isPage() && answer.status() == 200).toList();
	}

	Answer page(String address) {
		return this.crawl.answer(address).orElseGet(() -> this.crawl.get(address));
	}

	/** What did not answer 200, or 302 where the resolver's only answer is to lead on. */
	List<String> wrongAnswers() {
		return answers().stream()
			.filter((answer) -> answer.status() != (answer.address().startsWith("/to/") ? 302 : 200))
			.map((answer) -> answer + ", linked from " + this.crawl.linkedFrom(answer.address()))
			.toList();
	}

	/** The places that each page has, by its address. */
	Map<String, Set<String>> anchors() {
		return pages().stream().collect(Collectors.toMap(Answer::address, Answer::anchors));
	}

	/** Links to places that their pages do not have. */
	List<String> brokenFragments() {
		Map<String, Set<String>> anchors = anchors();
		List<String> broken = new ArrayList<>();
		for (Answer page : pages()) {
			for (URI link : page.links()) {
				String raw = link.getRawFragment();
				if (raw != null && !raw.startsWith(":~:")) {
					String fragment = URLDecoder.decode(raw.replaceAll(":~:.*", ""), StandardCharsets.UTF_8);
					this.crawl.addressOf(link)
						.map(anchors::get)
						.filter((there) -> !there.contains(fragment))
						.ifPresent((there) -> broken.add(page.address() + " -> " + link));
				}
			}
		}
		return broken;
	}

	/**
	 * What the validator finds in the pages' markup.
	 * @param most how many pages of each kind it looks at: those of one template, asked
	 * for with the same parameters
	 */
	List<String> invalidHtml(int most) {
		Map<String, Integer> kinds = new HashMap<>();
		try (HtmlValidator validator = new HtmlValidator()) {
			return pages().stream()
				.filter((page) -> kinds.merge(kind(page.address()), 1, Integer::sum) <= most)
				.flatMap((page) -> validator.problemsOf(page.body())
					.stream()
					.map((problem) -> page.address() + ":" + problem))
				.toList();
		}
	}

	/** {@code /roles/*?show=} of {@code /roles/tech-lead?show=skills}. */
	private static String kind(String address) {
		return address.replaceAll("^(/[^/?]+/)[^/?]+", "$1*").replaceAll("=[^&]*", "=");
	}

	/** Classes that one of our sheets styles, on pages that link none which does. */
	Set<String> unstyled() {
		Set<String> ours = Stylesheet.all()
			.stream()
			.flatMap((sheet) -> classes(String.join(" ", sheet.selectors())))
			.collect(Collectors.toSet());
		Map<String, Set<String>> styled = new HashMap<>();
		Set<String> unstyled = new TreeSet<>();
		for (Answer page : pages()) {
			Set<String> here = new HashSet<>(page.document().body().select("[class]").eachAttr("class"));
			Set<String> classes = here.stream()
				.flatMap((names) -> Stream.of(names.split(" ")))
				.collect(Collectors.toSet());
			classes.retainAll(ours);
			page.document()
				.select("link[rel=stylesheet]")
				.forEach((link) -> classes.removeAll(styled.computeIfAbsent(URI.create(link.absUrl("href")).getPath(),
						(sheet) -> classes(page(sheet).body()).collect(Collectors.toSet()))));
			classes.forEach((name) -> unstyled.add(name + " on " + page.address().replaceAll("\\?.*", "")));
		}
		return unstyled;
	}

	private static Stream<String> classes(String css) {
		return CLASS.matcher(css).results().map((MatchResult found) -> found.group(1));
	}

}
