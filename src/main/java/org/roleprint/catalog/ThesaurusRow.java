package org.roleprint.catalog;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.roleprint.words.ThesaurusConcept;

/**
 * A stored concept of the thesaurus.
 */
@Entity
@Table(name = "thesaurus_concept")
class ThesaurusRow extends CatalogRow {

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	private String name = "";

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> otherNames = List.of();

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> narrower = List.of();

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> tools = List.of();

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> plainWords = List.of();

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> notMeant = List.of();

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> belongsTo = List.of();

	protected ThesaurusRow() {
	}

	ThesaurusRow(int position, ThesaurusConcept concept) {
		this.position = position;
		this.name = concept.name();
		this.otherNames = concept.otherNames();
		this.narrower = concept.narrower();
		this.tools = concept.tools();
		this.plainWords = concept.plainWords();
		this.notMeant = concept.not();
		this.belongsTo = concept.belongsTo();
	}

	ThesaurusConcept toConcept() {
		return new ThesaurusConcept(this.name, this.otherNames, this.narrower, this.tools, this.plainWords,
				this.notMeant, this.belongsTo);
	}

}
