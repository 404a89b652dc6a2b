package org.roleprint.site;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.roleprint.RunningSite;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.web.links.NamedPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pattern {@code …/to/$1} of a wiki, filled with every name of the real content as
 * wikis write it, and followed to the page.
 */
@RunningSite
class InterwikiTests {

	private final HttpClient client = HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

	@Autowired
	private Catalog catalog;

	@LocalServerPort
	private int port;

	/**
	 * How a wiki puts a name into an address.
	 */
	enum Spelling {

		/**
		 * MediaWiki's wfUrlencode: spaces become underscores, these signs stay as they
		 * are, all else is escaped.
		 */
		MEDIAWIKI((name) -> Stream.of(";", "@", "$", "!", "*", "(", ")", ",", "/", "~", ":")
			.reduce(escaped(name.replace(' ', '_')), (text, sign) -> text.replace(escaped(sign), sign))),
		/** The same, with the capital that MediaWiki gives to a page's first letter. */
		MEDIAWIKI_CAPITAL((name) -> MEDIAWIKI.of(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1))),
		/** A form's way with spaces, slashes escaped as well. */
		PLUS(Spelling::escaped),
		/** An address's way with spaces. */
		PERCENT((name) -> escaped(name).replace("+", "%20")),
		/** Nobody keeps to our capitals. */
		CAPITALS((name) -> MEDIAWIKI.of(name.toUpperCase(Locale.ROOT))),
		/** Nor to our small letters. */
		SMALL((name) -> MEDIAWIKI.of(name.toLowerCase(Locale.ROOT))),
		/** An address that was escaped already. */
		TWICE((name) -> escaped(PERCENT.of(name))),
		/** The sign for "and". */
		AMPERSAND((name) -> PERCENT.of(name.replace(" and ", " & "))),
		/** A title as lists sort it. */
		COMMA((name) -> PERCENT.of(name.replaceFirst(" of ", ", "))),
		/** A link to a page of that name. */
		JOINED((name) -> escaped(name.replace(" ", "")) + ".html"),
		/** A namespace before it and the end of a sentence behind. */
		NAMESPACE((name) -> PERCENT.of("Role: " + name + ".")),
		/** A place on the page, escaped with the name. */
		PLACE((name) -> PERCENT.of(name + "#mission"));

		private final UnaryOperator<String> rule;

		Spelling(UnaryOperator<String> rule) {
			this.rule = rule;
		}

		String of(String name) {
			return this.rule.apply(name);
		}

		private static String escaped(String text) {
			return URLEncoder.encode(text, StandardCharsets.UTF_8);
		}

	}

	@ParameterizedTest
	@EnumSource
	void everyNameLeadsToItsPage(Spelling spelling) throws Exception {
		Map<String, String> wrong = new LinkedHashMap<>();
		for (CatalogName page : this.catalog.edition().names()) {
			String path = NamedPage.of(page).path();
			for (String name : namesOf(page)) {
				HttpResponse<String> answer = get("/to/" + spelling.of(name));
				if (!leadsTo(path, answer)) {
					wrong.put(name + " (" + path + ")", answer.statusCode() + " " + target(answer));
				}
			}
		}
		assertThat(wrong).isEmpty();
	}

	/**
	 * Where a name is shared, the page is one of those to choose from, or a role goes
	 * before it.
	 */
	private static boolean leadsTo(String path, HttpResponse<String> answer) {
		return switch (answer.statusCode()) {
			case 302 ->
				target(answer).equals(path) || (target(answer).startsWith("/roles/") && !path.startsWith("/roles/"));
			case 300 -> answer.body().contains("href=\"" + path + "\"");
			default -> false;
		};
	}

	@Test
	void titlesOfRolesAreNeverShared() throws Exception {
		List<CatalogName> roles = this.catalog.edition()
			.names()
			.stream()
			.filter((name) -> name.kind() == Kind.ROLE)
			.toList();
		assertThat(roles).hasSizeGreaterThanOrEqualTo(30);
		for (CatalogName role : roles) {
			HttpResponse<String> answer = get("/to/" + Spelling.MEDIAWIKI.of(role.title()));
			assertThat(answer.statusCode()).as(role.title()).isEqualTo(302);
			assertThat(target(answer)).isEqualTo("/roles/" + role.slug());
		}
	}

	@Test
	void everyPageThatANameLeadsToIsThere() throws Exception {
		TreeSet<String> paths = new TreeSet<>();
		this.catalog.edition().names().forEach((name) -> paths.add(NamedPage.of(name).path()));
		assertThat(paths).hasSizeGreaterThan(200);
		for (String path : paths) {
			assertThat(get(path).statusCode()).as(path).isEqualTo(200);
		}
	}

	@Test
	void sharedNameShowsItsPagesToChooseFrom() throws Exception {
		Map<String, TreeSet<String>> sharers = sharers();
		assertThat(sharers).containsKey("mttr");
		for (Map.Entry<String, TreeSet<String>> shared : sharers.entrySet()) {
			HttpResponse<String> answer = get("/to/" + Spelling.MEDIAWIKI.of(shared.getKey()));
			assertThat(answer.statusCode()).as(shared.getKey()).isEqualTo(300);
			assertThat(shared.getValue())
				.allSatisfy((path) -> assertThat(answer.body()).contains("href=\"" + path + "\""));
		}
	}

	/**
	 * Other names that several skills and KPIs have, and that are no role's and no title.
	 */
	private Map<String, TreeSet<String>> sharers() {
		Map<String, TreeSet<String>> owners = new LinkedHashMap<>();
		TreeSet<String> decided = new TreeSet<>();
		for (CatalogName page : this.catalog.edition().names()) {
			decided.add(page.title().toLowerCase(Locale.ROOT));
			for (String name : page.otherNames()) {
				String folded = name.toLowerCase(Locale.ROOT);
				owners.computeIfAbsent(folded, (key) -> new TreeSet<>()).add(NamedPage.of(page).path());
				if (page.kind() == Kind.ROLE) {
					decided.add(folded);
				}
			}
		}
		owners.entrySet().removeIf((entry) -> entry.getValue().size() < 2 || decided.contains(entry.getKey()));
		return owners;
	}

	private static List<String> namesOf(CatalogName page) {
		return Stream.of(Stream.of(page.title(), page.slug()), page.otherNames().stream(), page.formerSlugs().stream())
			.flatMap((names) -> names)
			.toList();
	}

	private static String target(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("").replace("#mission", "");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		URI address = URI.create("http://localhost:" + this.port + path);
		return this.client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
	}

}
