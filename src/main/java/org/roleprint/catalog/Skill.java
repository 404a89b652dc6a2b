package org.roleprint.catalog;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;

import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.CatalogContent.SkillEntry;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * Something a person can do, described at four levels of proficiency.
 */
@Entity
public class Skill extends CatalogEntry {

	/** Stands in a row that is still being read. */
	static final Skill NONE = new Skill();

	@Column(nullable = false)
	private String skillGroup = "";

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> alsoKnownAs = List.of();

	@Column(name = "frameworks", nullable = false)
	@Convert(converter = ReferencesConverter.class)
	private List<Reference> references = List.of();

	@Column(nullable = false)
	private TrustedHtml definition = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private TrustedHtml awareness = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private TrustedHtml working = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private TrustedHtml practitioner = TrustedHtml.EMPTY;

	@Column(nullable = false)
	private TrustedHtml expert = TrustedHtml.EMPTY;

	protected Skill() {
	}

	Skill(String slug) {
		super(slug);
	}

	/** Takes over what the content says; false when it said so already. */
	boolean revise(SkillEntry entry) {
		SkillEntry now = new SkillEntry(slug(), title(), this.skillGroup, this.alsoKnownAs, this.references,
				this.definition, List.of(this.awareness, this.working, this.practitioner, this.expert));
		retitle(entry.title());
		this.skillGroup = entry.group();
		this.alsoKnownAs = List.copyOf(entry.alsoKnownAs());
		this.references = List.copyOf(entry.references());
		this.definition = entry.definition();
		this.awareness = entry.levels().get(0);
		this.working = entry.levels().get(1);
		this.practitioner = entry.levels().get(2);
		this.expert = entry.levels().get(3);
		return !now.equals(entry);
	}

	public String group() {
		return this.skillGroup;
	}

	public List<String> alsoKnownAs() {
		return this.alsoKnownAs;
	}

	public List<Reference> references() {
		return this.references;
	}

	public TrustedHtml definition() {
		return this.definition;
	}

	/**
	 * What a level of this skill looks like in a person's work.
	 * @param level the proficiency
	 * @return one sentence
	 */
	public TrustedHtml at(Proficiency level) {
		return switch (level) {
			case AWARENESS -> this.awareness;
			case WORKING -> this.working;
			case PRACTITIONER -> this.practitioner;
			case EXPERT -> this.expert;
		};
	}

	/**
	 * Enough to link to it.
	 * @return slug, title and place
	 */
	public Ref ref() {
		return new Ref(slug(), title(), 0);
	}

}
