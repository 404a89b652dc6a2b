package org.roleprint.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A real blueprint taken apart, so that another can be made of its parts.
 *
 * @param kept the lines of its front matter that any other role may have as well
 * @param lead the paragraphs behind the first one, without links to roles
 * @param sections the text of each section by its heading, in order, without links to
 * roles
 */
record BlueprintText(String kept, String lead, Map<String, String> sections) {

	private static final Set<String> KEPT = Set.of("reports-to", "span", "references", "changes");

	private static final Pattern TO_ROLE = Pattern.compile("\\[([^\\]]+)\\]\\([a-z0-9-]+\\.md[^)]*\\)");

	private static final String RULE = "---\n";

	static BlueprintText of(String markdown) {
		int end = markdown.indexOf("\n" + RULE, RULE.length()) + 1;
		String body = TO_ROLE.matcher(markdown.substring(end + RULE.length())).replaceAll("$1");
		List<String> parts = List.of(body.split("(?m)^## "));
		String lead = parts.get(0).strip();
		Map<String, String> sections = new LinkedHashMap<>();
		parts.stream().skip(1).forEach((part) -> {
			int line = part.indexOf('\n');
			sections.put(part.substring(0, line).strip(), part.substring(line).strip());
		});
		int first = lead.indexOf("\n\n");
		return new BlueprintText(kept(markdown.substring(RULE.length(), end)),
				(first < 0) ? "" : lead.substring(first).strip(), sections);
	}

	/** A key's block goes as far as its lines are indented. */
	private static String kept(String frontMatter) {
		List<String> blocks = new ArrayList<>(List.of(frontMatter.split("\n(?=\\S)")));
		return blocks.stream()
			.filter((block) -> KEPT.contains(block.substring(0, block.indexOf(':'))))
			.map(String::stripTrailing)
			.collect(Collectors.joining("\n"));
	}

}
