package org.roleprint.content.parsing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.roleprint.catalog.OwnFact;
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
			"former-slugs", "former-names", "span", "differs-from", "references", "retired", "x");

	private static final Set<String> SCHEMES = Set.of("onet-soc", "esco", "ddat", "sfia-level");

	private final Fields fields;

	RoleHeaderParser(Fields fields) {
		this.fields = fields;
	}

	RoleHeader parse() {
		this.fields.allow(KEYS);
		Located<String> title = this.fields.text("title");
		Located<String> family = this.fields.text("family");
		Located<String> level = this.fields.text("level");
		this.fields.requireValue("reports-to");
		this.fields.requireValue("changes");
		return new RoleHeader(title, family, folded(level), this.fields.texts("also-known-as"),
				this.fields.texts("former-slugs"), this.fields.texts("former-names"), this.fields.texts("reports-to"),
				this.fields.optionalText("span").map(Located::value).orElse(null), differences(),
				this.fields.references(SCHEMES), changes(), retired().orElse(null), own());
	}

	/** Words are read in any case. */
	private static Located<String> folded(Located<String> word) {
		return new Located<>(word.value().toLowerCase(Locale.ROOT), word.at());
	}

	private List<Difference> differences() {
		return this.fields.mapping("differs-from")
			.map(Fields::pairs)
			.orElse(Map.of())
			.entrySet()
			.stream()
			.map((pair) -> new Difference(pair.getKey(), pair.getValue().value(), null))
			.toList();
	}

	private List<ChangeNote> changes() {
		return this.fields.mappings("changes")
			.stream()
			.flatMap((note) -> note.pairs().entrySet().stream())
			.flatMap((pair) -> this.fields.date(pair.getKey())
				.map((day) -> new ChangeNote(day, pair.getValue().value(), pair.getKey().at()))
				.stream())
			.toList();
	}

	/** What a company says in keys of its own; nothing in it is wrong. */
	private List<OwnFact> own() {
		Fields own = this.fields.mapping("x").orElseGet(() -> Fields.unreadable(new Problems("")));
		return own.keys()
			.stream()
			.filter((key) -> !own.isMapping(key))
			.map((key) -> new OwnFact(key, own.oneOrMore(key).stream().map(Located::value).toList()))
			.filter((fact) -> !fact.values().isEmpty())
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
