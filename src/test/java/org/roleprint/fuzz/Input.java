package org.roleprint.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.web.util.UriUtils;

import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.search.SearchRequest;

/**
 * An input of the fuzzer read as a search, so that its files can be read and written by
 * hand: the first line is typed into the box, each further one is a parameter such as
 * {@code family=data}.
 *
 * @param typed what is typed
 * @param parameters the other parameters, as they come
 */
record Input(String typed, List<String[]> parameters) {

	/** Bytes that are no UTF-8 become half a character, which a program may hand in. */
	static Input of(byte[] bytes) {
		String text = new String(bytes, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
		List<String> lines = List.of(text.split("\n", -1));
		return new Input(lines.get(0),
				lines.stream()
					.skip(1)
					.map((line) -> line.split("=", 2))
					.filter((parameter) -> parameter.length == 2 && !parameter[0].equals("q"))
					.toList());
	}

	SearchRequest request() {
		Map<FacetGroup, Set<String>> chosen = new HashMap<>();
		Map<String, String> others = new HashMap<>();
		for (String[] parameter : this.parameters) {
			others.put(parameter[0], parameter[1]);
			for (FacetGroup group : FacetGroup.values()) {
				if (group.parameter().equals(parameter[0])) {
					chosen.computeIfAbsent(group, (key) -> new LinkedHashSet<>()).add(parameter[1]);
				}
			}
		}
		return new SearchRequest(this.typed, new RoleFilter(chosen), others.getOrDefault("page", "").hashCode(),
				others.containsKey("exact"));
	}

	/** The same search as an address; what cannot be encoded becomes a question mark. */
	String query() {
		StringBuilder query = new StringBuilder("?q=").append(encoded(this.typed));
		this.parameters.forEach((parameter) -> query.append('&')
			.append(encoded(parameter[0]))
			.append('=')
			.append(encoded(parameter[1])));
		return query.toString();
	}

	/** What arrives of the typed text through an address. */
	String arriving() {
		return new String(this.typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

}
