package org.roleprint.catalog;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.wording.Wording;
import org.roleprint.words.Language;
import org.roleprint.words.Thesaurus;

/**
 * What an edition knows of words.
 *
 * @param thesaurus what words mean and which others they find
 * @param wording what pages say of their own
 */
record EditionWords(Thesaurus thesaurus, Wording wording) {

	/**
	 * The words of an edition.
	 * @param contents what the tables hold
	 * @param before those of the edition before, null for the first; what did not change
	 * is taken from there
	 * @return the words
	 */
	static EditionWords of(EditionContents contents, @Nullable EditionWords before) {
		CatalogDescription description = contents.version().description();
		Language language = Language.of(description.locale());
		boolean sameWording = before != null && before.wording.is(description.locale(), description.wording());
		return new EditionWords(
				(before != null && before.thesaurus.language() == language
						&& before.thesaurus.concepts().equals(contents.thesaurus())) ? before.thesaurus
								: Thesaurus.of(contents.thesaurus(), language),
				(before != null && sameWording) ? before.wording
						: Wording.in(description.locale(), description.wording()));
	}

}
