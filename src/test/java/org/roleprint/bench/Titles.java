package org.roleprint.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.roleprint.catalog.Level;
import org.roleprint.catalog.address.Slug;

/**
 * Names roles as companies do, by level, business and discipline, and none twice.
 */
final class Titles {

	private static final List<String> BUSINESSES = List.of("Payments", "Checkout", "Identity", "Logistics", "Pricing",
			"Claims", "Lending", "Trading", "Risk", "Fraud", "Messaging", "Maps", "Media", "Advertising", "Catalogue",
			"Search", "Loyalty", "Billing", "Treasury", "Compliance", "Fulfilment", "Warehouse", "Fleet", "Travel",
			"Booking", "Health", "Pharmacy", "Energy", "Metering", "Retail", "Wholesale", "Insurance", "Mobile",
			"Gaming", "Education", "Publishing", "Analytics", "Partner", "Customer", "Workplace", "Finance",
			"Procurement", "Robotics", "Imaging", "Telecom", "Streaming", "Marketplace", "Delivery", "Pension",
			"Mortgage", "Tax", "Grid", "Rail", "Aviation", "Marine", "Laboratory", "Clinical", "Legal", "Voice",
			"Satellite");

	private static final List<String> REGIONS = List.of("EMEA", "Americas", "Asia", "Nordics", "DACH", "Iberia",
			"Oceania", "Africa");

	private static final String RANKS = "(Global )?(Head|Director) of | (Senior )?(Manager|Director|Lead)$";

	private final Set<String> taken = new HashSet<>();

	private final Dice dice;

	Titles(Dice dice) {
		this.dice = dice;
	}

	/** What a role's title says beside its level. */
	static String discipline(String title) {
		return title.replaceAll(RANKS, "");
	}

	/** A title that was not given before. */
	String title(String discipline, Level level) {
		String title = ofLevel(this.dice.of(BUSINESSES) + " " + discipline, level);
		while (!this.taken.add(Slug.of(title))) {
			title = ofLevel(this.dice.of(BUSINESSES) + " " + discipline, level) + ", " + this.dice.of(REGIONS);
		}
		return title;
	}

	private static String ofLevel(String what, Level level) {
		return switch (level.slug()) {
			case "lead", "manager" -> what + " " + level.title();
			case "senior-manager" -> "Senior Manager, " + what;
			case "c-level" -> "Chief " + what + " Officer";
			default -> capital(level) + " of " + what;
		};
	}

	private static String capital(Level level) {
		return switch (level.slug()) {
			case "senior-director" -> "Senior Director";
			case "global-head" -> "Global Head";
			default -> level.title();
		};
	}

}
