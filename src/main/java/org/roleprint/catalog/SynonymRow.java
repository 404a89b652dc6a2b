package org.roleprint.catalog;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.roleprint.words.SynonymGroup;

/**
 * A stored group of search synonyms.
 */
@Entity
@Table(name = "synonym_group")
class SynonymRow extends CatalogRow {

	@Column(nullable = false)
	private int position;

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> terms = List.of();

	@Column(nullable = false)
	@Convert(converter = LinesConverter.class)
	private List<String> alsoFinds = List.of();

	protected SynonymRow() {
	}

	SynonymRow(int position, SynonymGroup group) {
		this.position = position;
		this.terms = group.terms();
		this.alsoFinds = group.alsoFinds();
	}

	SynonymGroup toGroup() {
		return new SynonymGroup(this.terms, this.alsoFinds);
	}

}
