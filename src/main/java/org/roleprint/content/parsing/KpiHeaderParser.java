package org.roleprint.content.parsing;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.Better;
import org.roleprint.catalog.CatalogContent.Evidence;
import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.catalog.CatalogContent.Source;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * Reads the front matter of a KPI: how it is measured and what stands behind its band.
 */
final class KpiHeaderParser {

	private static final Set<String> KEYS = Set.of("title", "area", "unit", "better", "cadence", "band", "band-text",
			"basis", "authority", "source", "also-known-as");

	private final Fields fields;

	private final Problems problems;

	KpiHeaderParser(Fields fields, Problems problems) {
		this.fields = fields;
		this.problems = problems;
		fields.allow(KEYS);
	}

	Measure measure() {
		Optional<Fields> band = this.fields.mapping("band");
		band.ifPresent((ends) -> ends.allow(Set.of("min", "max")));
		Optional<BigDecimal> min = band.flatMap((ends) -> ends.number("min"));
		Optional<BigDecimal> max = band.flatMap((ends) -> ends.number("max"));
		if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
			this.problems.error(this.fields.at("band"), "the band's min is above its max; swap the two");
		}
		return new Measure(this.fields.text("unit").value(),
				word("better", Better.values(), Better::slug).orElse(Better.HIGHER),
				this.fields.text("cadence").value(), min.orElse(null), max.orElse(null),
				this.fields.text("band-text").value());
	}

	Evidence evidence() {
		Basis basis = word("basis", Basis.values(), Basis::slug).orElse(Basis.CONVENTION);
		if (basis != Basis.CONVENTION && !this.fields.has("source")) {
			this.problems.error(Position.START, "the basis is \"" + basis.slug()
					+ "\" but no source is named; add \"source: { name: …, url: … }\" or make the basis convention");
		}
		return new Evidence(basis, this.fields.optionalText("authority").map(Located::value).orElse(null),
				this.fields.mapping("source").flatMap(this::source).orElse(null));
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

	private <T> Optional<T> word(String key, T[] values, Function<T, String> slug) {
		Located<String> word = this.fields.text(key);
		Optional<T> found = Stream.of(values).filter((value) -> slug.apply(value).equals(word.value())).findFirst();
		if (found.isEmpty() && !word.value().isEmpty()) {
			this.problems.error(word.at(), "unknown " + key + " \"" + word.value() + "\"; use "
					+ Stream.of(values).map(slug).collect(Collectors.joining(", ")));
		}
		return found;
	}

}
