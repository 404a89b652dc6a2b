package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Responsibility;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.RoleSections.Section;
import org.roleprint.search.index.RoleSections.Sentence;
import org.roleprint.search.query.StemmedTexts;

/**
 * What the lines and sections of roles' pages say, cut into words, as far as searches
 * came upon them lately.
 */
public final class PageTexts {

	/** Somewhat more than our own catalog has. */
	private static final int MOST_LINES = 2_000;

	/** Few of a catalog's sections answer most of its questions. */
	private static final int MOST_SECTIONS = 500;

	private final Edition edition;

	private final Cache<String, StemmedTexts> lines = Caffeine.newBuilder().maximumSize(MOST_LINES).build();

	private final Cache<String, SectionTexts> sections = Caffeine.newBuilder().maximumSize(MOST_SECTIONS).build();

	PageTexts(Edition edition) {
		this.edition = edition;
	}

	/**
	 * A section of a role's page.
	 *
	 * @param section the section
	 * @param sentences its sentences in the same order
	 */
	public record SectionTexts(Section section, StemmedTexts sentences) {
	}

	/**
	 * What a line and its role say, and what people type who need it.
	 * @param role the role of the line
	 * @param line the line
	 * @return its title, its text, what it is about, and then the rest
	 */
	public StemmedTexts ofLine(RoleCard role, Responsibility line) {
		return this.lines.get(key(role.slug(), line.anchor()), (any) -> {
			List<String> texts = new ArrayList<>(List.of(line.title(), line.text().text()));
			texts.addAll(line.hints().about());
			texts.addAll(line.hints().asked());
			texts.addAll(List.of(role.title(), line.area().title()));
			texts.addAll(role.alsoKnownAs());
			return new StemmedTexts(texts, this.edition.thesaurus().language());
		});
	}

	/**
	 * One section of a role's page.
	 * @param role the role's slug
	 * @param section the section's fragment
	 * @return empty where the role says nothing there
	 */
	public Optional<SectionTexts> ofSection(String role, String section) {
		return Optional.ofNullable(this.sections.get(key(role, section),
				(any) -> this.edition.role(role).flatMap((whole) -> read(whole, section)).orElse(null)));
	}

	private Optional<SectionTexts> read(Role role, String anchor) {
		return RoleSections.of(role, anchor, this.edition.wording())
			.map((section) -> new SectionTexts(section, new StemmedTexts(
					section.sentences().stream().map(Sentence::text).toList(), this.edition.thesaurus().language())));
	}

	private static String key(String role, String anchor) {
		return role + "#" + anchor;
	}

}
