package org.roleprint.site;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * What the site answered to one address.
 *
 * @param address path and query
 * @param status HTTP status
 * @param headers all of them
 * @param body as text
 * @param document the page's markup; an empty one for what is not HTML
 * @param links everything it leads to or loads, as absolute addresses with their
 * fragments
 */
record Answer(String address, int status, HttpHeaders headers, String body, Document document, List<URI> links) {

	private static final String LINKING = "a[href], area[href], link[href]:not([rel=preconnect]), script[src], img[src]"
			+ ", iframe[src], form[action]:not([method=post])";

	static Answer of(String address, HttpResponse<String> response) {
		boolean html = response.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
		Document document = html ? Jsoup.parse(response.body(), response.uri().toString()) : new Document("");
		return new Answer(address, response.statusCode(), response.headers(), response.body(), document,
				links(document));
	}

	private static List<URI> links(Document document) {
		return document.select(LINKING)
			.stream()
			.flatMap((element) -> Stream.of("href", "src", "action").map(element::absUrl))
			.filter((address) -> !address.isEmpty())
			.distinct()
			.map(URI::create)
			.toList();
	}

	boolean isPage() {
		return !this.document.body().childNodes().isEmpty();
	}

	String header(String name) {
		return this.headers.firstValue(name).orElse("");
	}

	/** Every fragment that can be linked to. */
	Set<String> anchors() {
		return this.document.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
	}

	/** The words a visitor reads, labels included. */
	String words() {
		return this.document.text() + " "
				+ this.document.select("[aria-label], [title], [placeholder]")
					.stream()
					.flatMap((element) -> Stream.of("aria-label", "title", "placeholder").map(element::attr))
					.collect(Collectors.joining(" "));
	}

	/**
	 * What a visitor reads, piece by piece: texts and labels, each as it stands in the
	 * markup.
	 */
	Stream<String> texts() {
		Stream<String> labels = this.document.select("[aria-label], [title], [placeholder], [alt], [data-label]")
			.stream()
			.flatMap((element) -> Stream.of("aria-label", "title", "placeholder", "alt", "data-label")
				.map(element::attr));
		Stream<String> texts = this.document.getAllElements()
			.stream()
			.filter((element) -> element.closest("code, q, mark, script") == null)
			.flatMap((element) -> element.textNodes().stream())
			.map(TextNode::text);
		return Stream.concat(texts, labels).map(String::strip);
	}

	/** Short, so that a failed test stays readable. */
	@Override
	public String toString() {
		return this.status + " " + this.address;
	}

}
