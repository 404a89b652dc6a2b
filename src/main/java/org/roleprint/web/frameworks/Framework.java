package org.roleprint.web.frameworks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent.Reference;

/**
 * A public framework that describes skills or occupations. Only those that give each code
 * a lasting public address are linked.
 */
public enum Framework {

	/** Skills Framework for the Information Age, version 9: its skills. */
	SFIA("SFIA 9", "Skills Framework for the Information Age", "([A-Z]{4})\\b.*",
			"https://sfia-online.org/en/skillcode/9/"),
	/** The seven levels of responsibility of the same framework. */
	SFIA_LEVEL("SFIA level", "Skills Framework for the Information Age, level of responsibility", null, null),
	/** The UK government's framework of digital and data professions. */
	DDAT("UK Government Digital and Data", "UK Government Digital and Data Profession Capability Framework", null,
			null),
	/** The European classification of skills and occupations. */
	ESCO("ESCO", "European Skills, Competences, Qualifications and Occupations", null, null),
	/** The elements of work in the database of the US Department of Labor. */
	ONET("O*NET", "O*NET database of the US Department of Labor", "(\\d\\.[A-Z](?:\\.\\d+(?:\\.[a-z]+)?)?)\\b.*",
			"https://www.onetonline.org/find/descriptor/result/"),
	/** The occupations of the same database. */
	ONET_SOC("O*NET-SOC", "O*NET database of the US Department of Labor, occupation", "(\\d{2}-\\d{4}\\.\\d{2})\\b.*",
			"https://www.onetonline.org/link/summary/");

	private final String title;

	private final String fullName;

	private final @Nullable Pattern code;

	private final @Nullable String base;

	Framework(String title, String fullName, @Nullable String code, @Nullable String base) {
		this.title = title;
		this.fullName = fullName;
		this.code = (code != null) ? Pattern.compile(code) : null;
		this.base = base;
	}

	/**
	 * Finds a framework by the key that front matter uses.
	 * @param scheme for example {@code sfia}
	 * @return empty for a key we do not know
	 */
	static Optional<Framework> ofScheme(String scheme) {
		return Arrays.stream(values())
			.filter((framework) -> framework.name().equalsIgnoreCase(scheme.replace('-', '_')))
			.findFirst();
	}

	/**
	 * Which frameworks references name.
	 * @param references in any order
	 * @return each once, in our order; keys we do not know are left out
	 */
	public static List<Framework> of(List<Reference> references) {
		return references.stream()
			.flatMap((reference) -> ofScheme(reference.scheme()).stream())
			.distinct()
			.sorted()
			.toList();
	}

	public String title() {
		return this.title;
	}

	public String fullName() {
		return this.fullName;
	}

	/**
	 * The public page of an entry.
	 * @param entry a code with its name, for example {@code USUP Incident management}
	 * @return null where no address is certain
	 */
	@Nullable String address(String entry) {
		if (this.code == null) {
			return null;
		}
		Matcher known = this.code.matcher(entry);
		return known.matches() ? this.base + known.group(1) : null;
	}

}
