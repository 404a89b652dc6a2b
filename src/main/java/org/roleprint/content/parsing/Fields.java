package org.roleprint.content.parsing;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Position;
import org.roleprint.content.document.Problems;

/**
 * The keys of a front matter, read as what they must be; what is missing or of the wrong
 * type is reported and read as empty.
 */
final class Fields {

	/** What every column of the catalog holds, indexes included. */
	private static final int MAX_TEXT = 500;

	private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,6})?");

	/** Room for any order, and no more than a whole number holds. */
	private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,3}");

	private final YamlValue.Mapping mapping;

	private final Problems problems;

	private final boolean readable;

	Fields(YamlValue.Mapping mapping, Problems problems) {
		this(mapping, problems, true);
	}

	private Fields(YamlValue.Mapping mapping, Problems problems, boolean readable) {
		this.mapping = mapping;
		this.problems = problems;
		this.readable = readable;
	}

	/** Fields of a front matter already reported as a whole: no key is missed. */
	static Fields unreadable(Problems problems) {
		return new Fields(new YamlValue.Mapping(new LinkedHashMap<>(), Position.START), problems, false);
	}

	/**
	 * Reports keys that the format does not know.
	 * @param known the keys it knows
	 */
	void allow(Set<String> known) {
		this.mapping.entries()
			.values()
			.stream()
			.map(YamlValue.Entry::key)
			.filter((key) -> !known.contains(key.value()))
			.forEach((key) -> this.problems.error(key.at(), "unknown key \"" + key.value() + "\""
					+ Closest.hint(key.value(), known) + "; the keys here are " + sorted(known)));
	}

	private static String sorted(Set<String> known) {
		return known.stream().sorted().collect(Collectors.joining(", "));
	}

	/**
	 * A text that must be there.
	 * @param key its key
	 * @return the text; empty when missing
	 */
	Located<String> text(String key) {
		return optionalText(key).orElseGet(() -> {
			requireValue(key);
			return new Located<>("", Position.START);
		});
	}

	/**
	 * Reports a key that has no value; a value of the wrong type was reported already.
	 * @param key its key
	 */
	void requireValue(String key) {
		Optional<YamlValue> value = value(key);
		if (value.isEmpty() && this.readable) {
			this.problems.error(start(),
					"the key \"" + key + "\" is missing; add a line \"" + key + ": …\" to the front matter");
		}
		else if (value.isPresent() && isBlank(value.get())) {
			this.problems.error(value.get().at(), "the key \"" + key + "\" has no value; write one after the colon");
		}
	}

	/** What is missing stands at the file's beginning; in an inner mapping, at that. */
	private Position start() {
		return (this.mapping.at().column() == 1) ? Position.START : this.mapping.at();
	}

	Optional<Located<String>> optionalText(String key) {
		return value(key).filter((value) -> !isBlank(value)).flatMap((value) -> scalar(key, value));
	}

	private Optional<Located<String>> scalar(String key, YamlValue value) {
		if (!(value instanceof YamlValue.Scalar scalar)) {
			this.problems.error(value.at(), "\"" + key + "\" must be one text; write \"" + key + ": some text\"");
			return Optional.empty();
		}
		if (scalar.text().length() > MAX_TEXT) {
			this.problems.error(value.at(),
					"\"" + key + "\" is longer than " + MAX_TEXT + " characters; say it shorter");
			return Optional.empty();
		}
		return Optional.of(new Located<>(scalar.text(), value.at()));
	}

	/**
	 * A list of texts.
	 * @param key its key
	 * @return empty when it is not there
	 */
	List<Located<String>> texts(String key) {
		return items(key).stream().flatMap((item) -> scalar(key, item).stream()).filter((text) -> {
			if (text.value().isEmpty()) {
				this.problems.error(text.at(), "\"" + key + "\" has an empty entry; fill it in or take it out");
			}
			return !text.value().isEmpty();
		}).toList();
	}

	private List<YamlValue> items(String key) {
		Optional<YamlValue> value = value(key).filter((present) -> !isBlank(present));
		if (value.isPresent() && !(value.get() instanceof YamlValue.Sequence)) {
			this.problems.error(value.get().at(), "\"" + key + "\" must be a list; write [first, second]");
		}
		return value.map((present) -> (present instanceof YamlValue.Sequence list) ? list.items() : null)
			.orElse(List.of());
	}

	/**
	 * The items of a list of mappings, such as change notes.
	 * @param key its key
	 * @return the mappings' fields, in order
	 */
	List<Fields> mappings(String key) {
		return items(key).stream().flatMap((item) -> mapping(key, item).stream()).toList();
	}

	Optional<Fields> mapping(String key) {
		return value(key).filter((value) -> !isBlank(value)).flatMap((value) -> mapping(key, value));
	}

	private Optional<Fields> mapping(String key, YamlValue value) {
		if (value instanceof YamlValue.Mapping inner) {
			return Optional.of(new Fields(inner, this.problems));
		}
		this.problems.error(value.at(), "\"" + key + "\" must hold \"name: value\" pairs; put them below it, indented");
		return Optional.empty();
	}

	/**
	 * All texts of a mapping whose keys are free.
	 * @return key and text, in order
	 */
	Map<Located<String>, Located<String>> pairs() {
		Map<Located<String>, Located<String>> pairs = new LinkedHashMap<>();
		this.mapping.entries()
			.values()
			.forEach((entry) -> scalar(entry.key().value(), entry.value())
				.ifPresent((text) -> pairs.put(entry.key(), text)));
		return pairs;
	}

	/**
	 * The codes of other frameworks under the key {@code references}.
	 * @param schemes the frameworks that may be named
	 * @return one entry for each code
	 */
	List<Reference> references(Set<String> schemes) {
		Optional<Fields> references = mapping("references");
		references.ifPresent((fields) -> fields.allow(schemes));
		return references.stream().flatMap((fields) -> schemes.stream().sorted().flatMap(fields::codes)).toList();
	}

	private Stream<Reference> codes(String scheme) {
		return oneOrMore(scheme).stream().map((code) -> new Reference(scheme, code.value()));
	}

	/** What may be one text or a list of them. */
	List<Located<String>> oneOrMore(String key) {
		return isList(key) ? texts(key) : optionalText(key).stream().toList();
	}

	/**
	 * A number.
	 * @param key its key
	 * @return empty when it is not there or no number
	 */
	Optional<BigDecimal> number(String key) {
		return optionalText(key).flatMap((text) -> {
			if (!NUMBER.matcher(text.value()).matches()) {
				this.problems.error(text.at(), "\"" + key + "\" must be a plain number such as 95 or 0.5");
				return Optional.empty();
			}
			return Optional.of(new BigDecimal(text.value()));
		});
	}

	/**
	 * A whole number that must be there.
	 * @param key its key
	 * @return from -999 to 999; 0 when missing
	 */
	int wholeNumber(String key) {
		Located<String> number = text(key);
		if (WHOLE.matcher(number.value()).matches()) {
			return Integer.parseInt(number.value());
		}
		if (!number.value().isEmpty()) {
			this.problems.error(number.at(), "\"" + key + "\" must be a whole number from -999 to 999, such as 4");
		}
		return 0;
	}

	/**
	 * Reads a date.
	 * @param text the text
	 * @return empty when it is no date; then reported
	 */
	Optional<LocalDate> date(Located<String> text) {
		try {
			return Optional.of(LocalDate.parse(text.value()));
		}
		catch (DateTimeException ex) {
			this.problems.error(text.at(), "\"" + text.value() + "\" is no date; write year-month-day: 2026-11-23");
			return Optional.empty();
		}
	}

	/**
	 * All keys.
	 * @return in order
	 */
	List<String> keys() {
		return List.copyOf(this.mapping.entries().keySet());
	}

	boolean isMapping(String key) {
		return value(key).filter(YamlValue.Mapping.class::isInstance).isPresent();
	}

	boolean isList(String key) {
		return value(key).filter(YamlValue.Sequence.class::isInstance).isPresent();
	}

	boolean has(String key) {
		return value(key).isPresent();
	}

	/**
	 * Where a key's value stands.
	 * @param key its key
	 * @return the file's beginning when it is not there
	 */
	Position at(String key) {
		return value(key).map(YamlValue::at).orElse(Position.START);
	}

	private Optional<YamlValue> value(String key) {
		return Optional.ofNullable(this.mapping.entries().get(key)).map(YamlValue.Entry::value);
	}

	private static boolean isBlank(YamlValue value) {
		return value instanceof YamlValue.Scalar scalar && scalar.text().isEmpty()
				|| value instanceof YamlValue.Sequence list && list.items().isEmpty();
	}

}
