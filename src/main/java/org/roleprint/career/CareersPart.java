package org.roleprint.career;

import org.springframework.stereotype.Component;

import org.roleprint.career.compare.WordRarity;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionPart;

/**
 * Makes the careers of each edition.
 */
@Component
class CareersPart implements EditionPart<Careers> {

	@Override
	public Class<Careers> type() {
		return Careers.class;
	}

	@Override
	public Careers make(Edition edition, Edition before) {
		WordRarity rarity = (before.number() > 0) ? Careers.of(before).rarity().changed(before, edition)
				: WordRarity.of(edition);
		return Careers.make(edition, rarity);
	}

}
