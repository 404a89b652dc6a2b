package org.roleprint.career;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

import org.roleprint.career.compare.WordRarity;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionPart;

/**
 * Makes the careers of each edition; the timer {@code roleprint.careers.layout} counts
 * how often and how long the map of a family is laid out.
 */
@Component
class CareersPart implements EditionPart<Careers> {

	private final Timer layouts;

	CareersPart(MeterRegistry meters) {
		this.layouts = meters.timer("roleprint.careers.layout");
	}

	@Override
	public Class<Careers> type() {
		return Careers.class;
	}

	@Override
	public Careers make(Edition edition, Edition before) {
		WordRarity rarity = (before.number() > 0) ? Careers.of(before).rarity().changed(before, edition)
				: WordRarity.of(edition);
		return Careers.make(edition, rarity, this.layouts);
	}

}
