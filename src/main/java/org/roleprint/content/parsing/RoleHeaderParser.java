package org.roleprint.content.parsing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.Level;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.RoleHeader;
import org.roleprint.content.document.RoleHeader.ChangeNote;
import org.roleprint.content.document.RoleHeader.Difference;
import org.roleprint.content.document.RoleHeader.Retired;

/**
 * Reads the front matter of a blueprint.
 */
final class RoleHeaderParser {

	private static final Set<String> KEYS = Set.of("title", "family", "level", "reports-to", "changes", "also-known-as",
			"former-slugs", "span", "differs-from", "references", "retired");

	private static final Set<String> SCHEMES = Set.of("onet-soc", "esco", "ddat", "sfia-level");

	private final Fields fields;

	private final Problems problems;

	RoleHeaderParser(Fields fields, Problems problems) {
		this.fields = fields;
		this.problems = problems;
	}

	RoleHeader parse() {
		this.fields.allow(KEYS);
		Located<String> title = this.fields.text("title");
		Located<String> family = this.fields.text("family");
		Optional<Level> level = level(this.fields.text("level"));
		this.fields.requireValue("reports-to");
		this.fields.requireValue("changes");
		return new RoleHeader(title, family, level.orElse(null), this.fields.texts("also-known-as"),
				this.fields.texts("former-slugs"), this.fields.texts("reports-to"),
				this.fields.optionalText("span").map(Located::value).orElse(null), differences(),
				this.fields.references(SCHEMES), changes(), retired().orElse(null));
	}

	private Optional<Level> level(Located<String> word) {
		Optional<Level> level = Level.ofSlug(word.value());
		if (level.isEmpty() && !word.value().isEmpty()) {
			Set<String> known = Stream.of(Level.values()).map(Level::slug).collect(Collectors.toSet());
			this.problems.error(word.at(),
					"unknown level \"" + word.value() + "\"" + Closest.hint(word.value(), known) + "; the levels are "
							+ Stream.of(Level.values()).map(Level::slug).collect(Collectors.joining(", ")));
		}
		return level;
	}

	private List<Difference> differences() {
		return this.fields.mapping("differs-from")
			.map(Fields::pairs)
			.orElse(Map.of())
			.entrySet()
			.stream()
			.map((pair) -> new Difference(pair.getKey(), pair.getValue().value()))
			.toList();
	}

	private List<ChangeNote> changes() {
		return this.fields.mappings("changes")
			.stream()
			.flatMap((note) -> note.pairs().entrySet().stream())
			.flatMap((pair) -> this.fields.date(pair.getKey())
				.map((day) -> new ChangeNote(day, pair.getValue().value()))
				.stream())
			.toList();
	}

	private Optional<Retired> retired() {
		return this.fields.mapping("retired").flatMap((retired) -> {
			retired.allow(Set.of("on", "successor"));
			Optional<Located<String>> successor = retired.optionalText("successor");
			Located<String> on = retired.text("on");
			return on.value().isEmpty() ? Optional.empty()
					: this.fields.date(on).map((day) -> new Retired(day, successor.orElse(null)));
		});
	}

}
