package org.roleprint.catalog;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.roleprint.catalog.wording.Wording;

/**
 * What a catalog says of itself: the one place where pages, pictures, feeds and sorting
 * read its name and its language.
 *
 * @param name what it is called
 * @param summary what it is, in one line
 * @param holds the word for what it holds, in the plural, for example
 * {@code engineering roles}
 * @param language the language it is written in, a BCP 47 tag such as {@code en-GB}
 * @param facts the keys of own facts of which it says more than their name, in the order
 * of pages
 * @param wording what its pages say in its own words, by key
 */
@Embeddable
public record CatalogDescription(@Column(name = "name", nullable = false) String name,
		@Column(nullable = false) String summary, @Column(nullable = false) String holds,
		@Column(nullable = false) String language,
		@Column(nullable = false) @Convert(converter = FactKeysConverter.class) List<FactKey> facts,
		@Column(nullable = false) @Convert(converter = OwnWordingConverter.class) Map<String, String> wording) {

	/** What holds as long as the content says nothing. */
	public static final CatalogDescription USUAL = of("Roleprint", "", "roles", "en-GB");

	public CatalogDescription {
		facts = List.copyOf(facts);
		wording = Map.copyOf(wording);
	}

	/**
	 * Describes a catalog.
	 * @param name what it is called
	 * @param summary one line; without one, a sentence about what it holds
	 * @param holds the word for what it holds
	 * @param language a BCP 47 tag
	 * @return the description
	 */
	public static CatalogDescription of(String name, String summary, String holds, String language) {
		return new CatalogDescription(
				name, summary.isEmpty()
						? Wording.in(Locale.forLanguageTag(language), Map.of()).say("catalog.summary", holds) : summary,
				holds, language, List.of(), Map.of());
	}

	/**
	 * The same description with what a catalog says of its own facts and pages.
	 * @param keys the keys of own facts
	 * @param own what pages say in other words, by key
	 * @return the description
	 */
	public CatalogDescription with(List<FactKey> keys, Map<String, String> own) {
		return new CatalogDescription(this.name, this.summary, this.holds, this.language, keys, own);
	}

	/**
	 * What the catalog says of a key of own facts.
	 * @param key the key in the front matter
	 * @return with the words of the key when it says nothing
	 */
	public FactKey fact(String key) {
		return this.facts.stream()
			.filter((known) -> known.key().equals(key))
			.findFirst()
			.orElseGet(() -> FactKey.named(key));
	}

	/**
	 * The language, for sorting and for what differs from one to another.
	 * @return never the root locale in checked content
	 */
	public Locale locale() {
		return Locale.forLanguageTag(this.language);
	}

	/**
	 * The language as Open Graph writes it.
	 * @return for example {@code en_GB}; the language alone where no country is named
	 */
	public String openGraphLocale() {
		Locale locale = locale();
		return locale.getCountry().isEmpty() ? locale.getLanguage() : locale.getLanguage() + "_" + locale.getCountry();
	}

	/**
	 * What it holds, as a heading begins.
	 * @return for example {@code Engineering roles}
	 */
	public String heading() {
		int first = this.holds.offsetByCodePoints(0, 1);
		return this.holds.substring(0, first).toUpperCase(locale()) + this.holds.substring(first);
	}

}
