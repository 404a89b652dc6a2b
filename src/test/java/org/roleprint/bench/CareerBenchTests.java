package org.roleprint.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.roleprint.career.Careers;
import org.roleprint.career.compare.RelatedRoles;
import org.roleprint.career.map.CareerDrawings;
import org.roleprint.career.network.CareerNetwork;
import org.roleprint.career.route.Routes;
import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.content.RealContent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Routes, comparisons, related roles and drawings between random roles, at every size in
 * turns. What is kept once made is made anew here each time.
 */
@Tag("bench")
@Tag("bench-careers")
class CareerBenchTests {

	private static final List<Integer> SIZES = List.of(30, 300, 3_000);

	private static final int SMALLEST = 30;

	private static final String FOUND = "Routes";

	private static final String NONE = "No route";

	private static final String COMPARED = "Comparison";

	private static final String READ = "Comparison, with its reading";

	private static final String RELATED = "Related roles";

	private static final String AROUND = "Neighbourhood drawn";

	private static final List<String> ALL = List.of(FOUND, NONE, COMPARED, READ, RELATED, AROUND);

	private static final int WARM_UP = 400;

	private static final int ROUNDS = 600;

	private final Map<Integer, Subject> subjects = new LinkedHashMap<>();

	@Test
	void measuresCareers() throws IOException {
		CatalogContent real = RealContent.read();
		for (int size : SIZES) {
			this.subjects.put(size, new Subject(Site.start(GeneratedCatalog.of(real, size, size))));
		}
		try {
			run(new Timings(), WARM_UP);
			Timings timings = new Timings();
			run(timings, ROUNDS);
			report(timings).publish();
			assertThat(timings.found()).isPositive();
		}
		finally {
			this.subjects.values().forEach((subject) -> subject.site.close());
		}
	}

	private void run(Timings timings, int rounds) {
		for (int round = 0; round < rounds; round++) {
			for (int size : SIZES) {
				this.subjects.get(size).measure(timings);
			}
		}
	}

	private Report report(Timings timings) {
		Report report = new Report("careers", "Careers")
			.note("Random pairs of roles, " + ROUNDS + " at each size; so many of them with and without a route:");
		table(report, (size) -> (what) -> timings.samples(what, size));
		report.note("Medians in milliseconds:");
		table(report, (size) -> (what) -> timings.median(what, size));
		report.note("How many times the median at 30 roles it is:");
		table(report, (size) -> (what) -> timings.ratio(what, size, SMALLEST));
		report.note("The maps of all families, drawn one after the other, and the pages that show all careers and "
				+ "one family; once each, in seconds.");
		report.table("Roles", "Steps", "Rows", "Ladder", "Page", "MB", "Page of one family", "MB");
		this.subjects.values().forEach((subject) -> subject.map(report));
		return report;
	}

	private static void table(Report report, Function<Integer, Function<String, Object>> values) {
		List<String> columns = new ArrayList<>(List.of("Roles"));
		columns.addAll(ALL);
		report.table(columns.toArray(String[]::new));
		for (int size : SIZES) {
			List<Object> cells = new ArrayList<>(List.of(size));
			ALL.forEach((what) -> cells.add(values.apply(size).apply(what)));
			report.row(cells.toArray());
		}
	}

	/**
	 * A running site and what is asked of it.
	 */
	private static final class Subject {

		private final Site site;

		private final Careers careers;

		private final Catalog catalog;

		private final CareerNetwork network;

		private final RelatedRoles related;

		private final CareerDrawings cartographer;

		private final Dice dice;

		Subject(Site site) {
			this.site = site;
			this.careers = site.bean(Careers.class);
			this.catalog = site.bean(Catalog.class);
			this.network = this.careers.network();
			this.related = new RelatedRoles(this.network);
			this.cartographer = new CareerDrawings(this.network);
			this.dice = new Dice(site.size());
		}

		void measure(Timings timings) {
			RoleCard from = this.dice.of(this.network.roles());
			RoleCard to = this.dice.of(this.network.roles());
			if (from.equals(to)) {
				return;
			}
			int size = this.site.size();
			boolean leads = this.careers.bestRoute(from.slug(), to.slug()).isPresent();
			timings.time(leads ? FOUND : NONE, size, () -> routes(from, to));
			List<Role> roles = this.catalog.edition().roles(List.of(from.slug(), to.slug()));
			timings.time(COMPARED, size, () -> this.careers.compare(roles).skills().size());
			timings.time(READ, size,
					() -> this.careers.compare(this.catalog.edition().roles(List.of(from.slug(), to.slug())))
						.skills()
						.size());
			timings.time(RELATED, size, () -> this.related.to(from.slug()).size());
			timings.time(AROUND, size, () -> this.cartographer.around(from).points().size());
		}

		private int routes(RoleCard from, RoleCard to) {
			Optional<Routes> routes = this.careers.routes(from.slug(), to.slug());
			return routes.map((found) -> found.routes().size() + found.nearest().size()).orElse(0);
		}

		void map(Report report) {
			long begin = System.nanoTime();
			int points = this.careers.ladder(this.network.roles()).rows().size();
			long drawn = System.nanoTime();
			Page whole = page("/careers");
			Page part = page("/careers?family=" + this.network.families().get(0).slug());
			report.row(this.site.size(), this.network.steps().size(), points, (drawn - begin) / 1e9, whole.seconds(),
					whole.megabytes(), part.seconds(), part.megabytes());
		}

		private Page page(String path) {
			long begin = System.nanoTime();
			double megabytes = this.site.get(path).length / 1e6;
			return new Page((System.nanoTime() - begin) / 1e9, megabytes);
		}

		/** How a page came. */
		private record Page(double seconds, double megabytes) {
		}

	}

}
