package org.roleprint.web.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.address.Paths;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.MarkdownText;
import org.roleprint.web.frame.SiteAddress;
import org.roleprint.web.frame.Terms;

/**
 * A blueprint as Markdown that stands on its own: a heading, the facts of its front
 * matter, then the body as its author wrote it, with absolute links, and beside each
 * target what it rests on.
 */
final class RoleMarkdown {

	/** A row of the table of KPIs up to its second cell; the slug is the second group. */
	private static final Pattern TARGET = Pattern
		.compile("(?m)^(\\|? *\\[(?:\\\\.|[^]\\\\\n])*]\\(~/kpis/([a-z0-9-]+)\\) *\\|)(?:\\\\.|[^|\\\\\n])*\\|");

	/** A table without a row, with the heading above it that heads nothing else. */
	private static final Pattern EMPTY_TABLE = Pattern
		.compile("(?m)(?:^#{2,6} [^\n]*\n\\s*+)?^\\|[^\n]*\\|[ \t]*\n\\|[ :|-]+\\|[ \t]*(?:\n(?=\n|\\z)|\\z)");

	/** A heading that heads nothing, as no page shows one. */
	private static final Pattern EMPTY_SECTION = Pattern.compile("(?m)^## [^\n]*\\s*+(?=^## |\\z)");

	private RoleMarkdown() {
	}

	/**
	 * Writes a role.
	 * @param role the role, read whole
	 * @param edition the catalog
	 * @param site where it is served
	 * @return CommonMark with tables, ended by a line feed
	 */
	public static String of(Role role, Edition edition, SiteAddress site) {
		String facts = facts(role, edition, site).stream()
			.map((fact) -> "- " + fact + "\n")
			.collect(Collectors.joining());
		String body = role.profile().markdown().strip();
		String heading = "# " + role.title() + "\n";
		String rest = body.startsWith(heading) ? body.substring(heading.length()).strip() : body;
		return heading + "\n" + facts + "\n"
				+ absolute(withTargets(filled(rest), role, new Terms(edition.wording())), site).strip() + "\n";
	}

	/** The body without tables and sections that hold nothing. */
	static String filled(String markdown) {
		return EMPTY_SECTION.matcher(EMPTY_TABLE.matcher(markdown).replaceAll("")).replaceAll("");
	}

	/** Beside each target stands what it rests on, which the author need not write. */
	private static String withTargets(String markdown, Role role, Terms terms) {
		Map<String, String> targets = role.kpiTargets()
			.stream()
			.collect(Collectors.toMap((line) -> line.kpi().slug(),
					(line) -> MarkdownText.escaped(terms.aim(line.aim()))));
		return TARGET.matcher(markdown).replaceAll((row) -> {
			String target = targets.get(row.group(2));
			return Matcher.quoteReplacement((target != null) ? row.group(1) + " " + target + " |" : row.group());
		});
	}

	private static List<String> facts(Role role, Edition edition, SiteAddress site) {
		Wording wording = edition.wording();
		var profile = role.profile();
		List<String> facts = new ArrayList<>();
		facts.add(wording.say("file.source", "<" + site.at(Paths.role(role.slug())) + ">"));
		facts.add(wording.say("file.family", role.family().title()));
		facts.add(wording.say("file.level", role.level().title()));
		if (!profile.alsoKnownAs().isEmpty()) {
			facts.add(wording.say("file.names", String.join(", ", profile.alsoKnownAs())));
		}
		if (!profile.reportsTo().isEmpty()) {
			facts.add(wording.say("file.reports", String.join(", ", profile.reportsTo())));
		}
		if (profile.span() != null) {
			facts.add(wording.say("file.span", profile.span()));
		}
		profile.own().forEach((own) -> facts.add(edition.description().fact(own.key()).label() + ": " + own.text()));
		role.differences()
			.forEach((it) -> facts.add(wording.say("file.differs",
					it.other()
						.map((other) -> "[" + other.title() + "](" + site.at(Paths.role(other.slug())) + ")")
						.orElseGet(it::otherTitle),
					it.text())));
		role.updatedOn().ifPresent((day) -> facts.add(wording.say("file.changed", day)));
		return facts;
	}

	private static String absolute(String markdown, SiteAddress site) {
		return markdown.replace("](~/", "](" + site.at("/"));
	}

}
