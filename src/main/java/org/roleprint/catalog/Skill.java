package org.roleprint.catalog;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;

import org.roleprint.catalog.CatalogContent.Reference;
import org.roleprint.catalog.address.TrustedHtml;

/**
 * Something a person can do, described at four levels of proficiency.
 */
@Entity
public class Skill extends CatalogEntry {

	private static final TrustedHtml NOTHING = new TrustedHtml("");

	@Column(nullable = false)
	private String skillGroup = "";

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> alsoKnownAs = List.of();

	@Column(name = "frameworks", nullable = false)
	@Convert(converter = ReferencesConverter.class)
	private List<Reference> references = List.of();

	@Column(nullable = false)
	private TrustedHtml definition = NOTHING;

	@Column(nullable = false)
	private TrustedHtml awareness = NOTHING;

	@Column(nullable = false)
	private TrustedHtml working = NOTHING;

	@Column(nullable = false)
	private TrustedHtml practitioner = NOTHING;

	@Column(nullable = false)
	private TrustedHtml expert = NOTHING;

	protected Skill() {
	}

	Skill(String slug) {
		super(slug);
	}

	void revise(CatalogContent.SkillEntry entry) {
		retitle(entry.title());
		this.skillGroup = entry.group();
		this.alsoKnownAs = List.copyOf(entry.alsoKnownAs());
		this.references = List.copyOf(entry.references());
		this.definition = entry.definition();
		this.awareness = entry.levels().get(0);
		this.working = entry.levels().get(1);
		this.practitioner = entry.levels().get(2);
		this.expert = entry.levels().get(3);
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

}
