package org.roleprint.content.parsing;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.Better;
import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.catalog.CatalogContent.Source;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.Rung;
import org.roleprint.content.document.KpiTargetText;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Problems;

/**
 * Reads the front matter of a KPI: how it is measured, and the targets it names with what
 * each rests on.
 */
final class KpiHeaderParser {

	/** The keys of the first version, which named one band. */
	private static final List<String> FORMER_KEYS = List.of("band", "band-text", "basis", "source");

	private static final Set<String> KEYS = Set.of("title", "area", "unit", "better", "cadence", "rungs", "authority",
			"also-known-as", "former-names", "band", "band-text", "basis", "source");

	private static final Set<String> RUNGS = Stream.of(Rung.values()).map(Rung::slug).collect(Collectors.toSet());

	private static final Set<String> RUNG_KEYS = Set.of("target", "basis", "note", "source");

	private final Fields fields;

	private final Locale language;

	private final Problems problems;

	KpiHeaderParser(Fields fields, Locale language, Problems problems) {
		this.fields = fields;
		this.language = language;
		this.problems = problems;
		fields.allow(KEYS);
	}

	Measure measure() {
		return new Measure(this.fields.text("unit").value(),
				word(this.fields, "better", List.of(Better.values()), Better::slug).orElse(Better.HIGHER),
				this.fields.text("cadence").value());
	}

	@Nullable String authority() {
		return this.fields.optionalText("authority").map(Located::value).orElse(null);
	}

	/** From start to strong; none for a KPI whose number every role sets for itself. */
	List<KpiRung> rungs() {
		if (!this.fields.has("rungs")) {
			return FORMER_KEYS.stream().anyMatch(this.fields::has) ? List.of(formerBand()) : List.of();
		}
		FORMER_KEYS.stream()
			.filter(this.fields::has)
			.forEach((key) -> this.problems.error(this.fields.at(key),
					"\"" + key + "\" belongs to a rung now; put it there or take it out"));
		Optional<Fields> rungs = this.fields.mapping("rungs");
		rungs.ifPresent((named) -> named.allow(RUNGS));
		return rungs.stream()
			.flatMap((named) -> Stream.of(Rung.values())
				.flatMap((rung) -> named.mapping(rung.slug()).flatMap((fields) -> rung(rung, fields)).stream()))
			.toList();
	}

	private Optional<KpiRung> rung(Rung rung, Fields of) {
		of.allow(RUNG_KEYS);
		Located<String> written = of.text("target");
		Optional<KpiTargetText> target = KpiTargetText.parse(written.value(), this.language);
		if (target.isEmpty() && !written.value().isEmpty()) {
			this.problems.error(written.at(),
					KpiTargetText.misread(written.value(), this.language)
							+ "the target cannot be read; write a comparator, a number and a unit "
							+ "(\"≥ 95%\", \"2–5%\") or a statement in italics (\"*Falling year on year*\")");
		}
		Basis basis = basis(of);
		String note = of.optionalText("note").map(Located::value).orElse(null);
		if (basis == Basis.ARITHMETIC && note == null) {
			this.problems.error(written.at(),
					"the basis is \"arithmetic\" but no calculation stands here; add \"note: one of ten is 10%\"");
		}
		Source source = of.mapping("source").flatMap(this::source).orElse(null);
		return target.map((read) -> new KpiRung(rung, read.isStatement() ? read.words() : written.value().strip(),
				read.range(), basis, note, source));
	}

	private Basis basis(Fields of) {
		Basis basis = word(of, "basis", Basis.ofRungs(), Basis::slug).orElse(Basis.CONVENTION);
		if (basis.needsSource() && !of.has("source")) {
			this.problems.error(of.at("basis"), "the basis is \"" + basis.slug()
					+ "\" but no source is named; add \"source: { name: …, url: … }\" or make the basis convention");
		}
		return basis;
	}

	/** The one band of older files is the solid rung. */
	private KpiRung formerBand() {
		Optional<Fields> band = this.fields.mapping("band");
		band.ifPresent((ends) -> ends.allow(Set.of("min", "max")));
		Optional<BigDecimal> min = band.flatMap((ends) -> ends.number("min"));
		Optional<BigDecimal> max = band.flatMap((ends) -> ends.number("max"));
		if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
			this.problems.error(this.fields.at("band"), "the band's min is above its max; swap the two");
		}
		String text = this.fields.text("band-text").value();
		FormerBand former = new FormerBand(min.orElse(null), max.orElse(null), text,
				this.fields.optionalText("unit").map(Located::value).orElse(""));
		Basis basis = basis(this.fields);
		Source source = this.fields.mapping("source").flatMap(this::source).orElse(null);
		this.problems.warning(this.fields.at("band-text"), "band and basis are the form of an earlier version; write "
				+ former.rewritten(basis, source) + " instead of band, band-text, basis and source");
		return former.rung(basis, source);
	}

	private Optional<Source> source(Fields source) {
		source.allow(Set.of("name", "url", "dated"));
		Located<String> name = source.text("name");
		Located<String> url = source.text("url");
		if (name.value().isEmpty() || url.value().isEmpty()) {
			return Optional.empty();
		}
		if (!isWebAddress(url.value())) {
			this.problems.error(url.at(), "the source's url is no web address; write https://…");
			return Optional.empty();
		}
		return Optional
			.of(new Source(name.value(), url.value(), source.optionalText("dated").map(Located::value).orElse(null)));
	}

	private static boolean isWebAddress(String url) {
		try {
			URI address = new URI(url);
			return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
					&& address.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private <T> Optional<T> word(Fields of, String key, List<T> values, Function<T, String> slug) {
		Located<String> word = of.text(key);
		Optional<T> found = values.stream().filter((value) -> slug.apply(value).equals(word.value())).findFirst();
		if (found.isEmpty() && !word.value().isEmpty()) {
			this.problems.error(word.at(), "unknown " + key + " \"" + word.value() + "\"; use "
					+ values.stream().map(slug).collect(Collectors.joining(", ")));
		}
		return found;
	}

}
