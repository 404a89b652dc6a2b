package org.roleprint.content.parsing;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.FactKey;
import org.roleprint.content.document.CatalogFile;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Problems;
import org.roleprint.content.document.RoleChoice;

/**
 * Reads {@code catalog.yaml}: what a catalog says of itself.
 */
public final class CatalogFileParser {

	private static final Set<String> KEYS = Set.of("name", "description", "holds", "language", "roles", "facts",
			"completeness");

	/** As much as a heading holds. */
	private static final int MAX_NAME = 60;

	/** As much as search engines and previews show. */
	private static final int MAX_DESCRIPTION = 320;

	private final String shown;

	private final Fields fields;

	private final Problems problems;

	private CatalogFileParser(String shown, Fields fields, Problems problems) {
		this.shown = shown;
		this.fields = fields;
		this.problems = problems;
	}

	/**
	 * Reads a file.
	 * @param shown its path as problems name it
	 * @param text its whole text
	 * @param problems where problems are reported
	 * @return empty when it is no YAML that the format knows
	 */
	public static Optional<CatalogFile> parse(String shown, String text, Problems problems) {
		return new YamlReader("the file", 0, problems).read(text)
			.map((mapping) -> new CatalogFileParser(shown, new Fields(mapping, problems), problems).parse());
	}

	private CatalogFile parse() {
		this.fields.allow(KEYS);
		return new CatalogFile(this.shown, text("name", MAX_NAME), text("description", MAX_DESCRIPTION),
				text("holds", MAX_NAME), language(), roles(), facts(), completeness());
	}

	private @Nullable String text(String key, int most) {
		return this.fields.optionalText(key).filter((text) -> {
			if (text.value().codePointCount(0, text.value().length()) > most) {
				this.problems.error(text.at(),
						"\"" + key + "\" is longer than " + most + " characters; say it shorter");
				return false;
			}
			return true;
		}).map(Located::value).orElse(null);
	}

	private @Nullable String completeness() {
		return this.fields.optionalText("completeness").filter((word) -> {
			boolean known = word.value().equals(CatalogFile.OURS) || word.value().equals(CatalogFile.FREE);
			if (!known) {
				this.problems.error(word.at(),
						"unknown completeness \"" + word.value() + "\"; write " + CatalogFile.OURS
								+ ", and the check asks for what a complete role of ours holds, or "
								+ CatalogFile.FREE);
			}
			return known;
		}).map(Located::value).orElse(null);
	}

	private RoleChoice roles() {
		return this.fields.mapping("roles").map((roles) -> {
			roles.allow(Set.of("include", "exclude", "replaced-by"));
			return new RoleChoice(roles.texts("include"), roles.texts("exclude"),
					roles.mapping("replaced-by").map(Fields::pairs).orElse(Map.of()));
		}).orElse(RoleChoice.ALL);
	}

	/** {@code grade: Grade} or {@code grade: { label: Grade, filter: true }}. */
	private List<FactKey> facts() {
		Fields facts = this.fields.mapping("facts").orElseGet(() -> Fields.unreadable(this.problems));
		return facts.keys().stream().map((key) -> {
			Optional<Fields> more = facts.isMapping(key) ? facts.mapping(key) : Optional.empty();
			more.ifPresent((inner) -> inner.allow(Set.of("label", "filter")));
			String label = more.map((inner) -> inner.text("label")).orElseGet(() -> facts.text(key)).value();
			return new FactKey(key, label,
					more.flatMap((inner) -> inner.optionalText("filter")).filter(this::isTrue).isPresent());
		}).filter((key) -> !key.label().isEmpty()).toList();
	}

	private boolean isTrue(Located<String> word) {
		if (!Set.of("true", "false").contains(word.value())) {
			this.problems.error(word.at(), "\"filter\" must be true or false");
		}
		return word.value().equals("true");
	}

	/** The tag as the standard writes it, {@code en-GB} for {@code en-gb}. */
	private @Nullable String language() {
		return this.fields.optionalText("language").map((tag) -> {
			try {
				Locale locale = new Locale.Builder().setLanguageTag(tag.value()).build();
				if (!locale.getLanguage().isEmpty()) {
					return locale.toLanguageTag();
				}
			}
			catch (IllformedLocaleException ex) {
				// Reported below.
			}
			this.problems.error(tag.at(), "\"" + tag.value()
					+ "\" is no language; write a BCP 47 tag, such as en-GB, en-US, de or fr-CA, with a hyphen");
			return null;
		}).orElse(null);
	}

}
