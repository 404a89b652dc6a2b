package org.roleprint.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.content.RealContent;
import org.roleprint.search.RoleSearch;
import org.roleprint.search.SearchRequest;
import org.roleprint.search.SearchResults;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The same queries put to Roleprint, to LIKE and to PostgreSQL, in turns.
 */
@Tag("bench")
@Tag("bench-search")
class SearchBenchTests {

	private static final List<Integer> SIZES = List.of(30, 300, 3_000, 10_000);

	private static final int SMALLEST = 30;

	private static final String OURS = "Roleprint";

	private static final String FILTERED = "Roleprint, one family chosen";

	private static final String LIKE = "LIKE";

	private static final String POSTGRES = "PostgreSQL";

	private static final String COUNTED = "PostgreSQL with counts";

	private static final int WARM_UP = 4;

	private static final int ROUNDS = 8;

	/** Of the slow ones fewer turns are enough. */
	private static final int SLOW_EVERY = 4;

	private static final RoleFilter FAMILY = new RoleFilter(Map.of(FacetGroup.FAMILY, Set.of("reliability")));

	private final Map<Integer, Site> sites = new LinkedHashMap<>();

	private final Map<Integer, LikeSearch> likes = new LinkedHashMap<>();

	private final Map<Integer, PostgresSearch> postgreses = new LinkedHashMap<>();

	@Test
	void comparesSearches() throws IOException, SQLException {
		try (EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("shared_buffers", "512MB").start()) {
			CatalogContent real = RealContent.read();
			// Nobody connects anew for every query.
			DataSource connected = new SingleConnectionDataSource(server.getPostgresDatabase().getConnection(), true);
			for (int size : SIZES) {
				start(GeneratedCatalog.of(real, size, size), connected);
			}
			List<String> queries = Queries.read();
			run(queries, new Timings(), WARM_UP);
			Timings timings = new Timings();
			run(queries, timings, ROUNDS);
			report(timings, queries).publish();
			assertThat(timings.found()).isPositive();
		}
		finally {
			this.sites.values().forEach(Site::close);
		}
	}

	private void start(CatalogContent content, DataSource postgres) {
		int size = content.roles().size();
		Site site = Site.start(content);
		DataSource rows = site.bean(DataSource.class);
		this.sites.put(size, site);
		this.likes.put(size, new LikeSearch(rows));
		PostgresSearch other = new PostgresSearch(postgres, size);
		other.fill(rows);
		this.postgreses.put(size, other);
	}

	private void run(List<String> queries, Timings timings, int rounds) {
		for (int round = 0; round < rounds; round++) {
			for (String query : queries) {
				for (int size : SIZES) {
					timings.time(OURS, size, () -> ours(size, query, RoleFilter.none()));
					timings.time(FILTERED, size, () -> ours(size, query, FAMILY));
					timings.time(POSTGRES, size, () -> this.postgreses.get(size).search(query));
					if (round % SLOW_EVERY == 0) {
						timings.time(COUNTED, size, () -> this.postgreses.get(size).searchAndCount(query));
						timings.time(LIKE, size, () -> this.likes.get(size).search(query));
					}
				}
			}
		}
	}

	private int ours(int size, String query, RoleFilter filter) {
		Site site = this.sites.get(size);
		SearchResults results = site.bean(RoleSearch.class)
			.search(new SearchRequest(query, filter, 1, false), site.bean(Catalog.class).edition());
		return results.roles().size() + results.facets().size() + results.cards().size();
	}

	private Report report(Timings timings, List<String> queries) {
		Report report = new Report("search", "Search").note(queries.size()
				+ " queries; medians in milliseconds over all of them, in brackets what 95 of 100 stayed below.");
		report.table("Roles", "Lines", OURS, FILTERED, LIKE, POSTGRES, COUNTED);
		for (int size : SIZES) {
			report.row(cells(size, this.sites.get(size).filling().lines(), (what) -> both(timings, what, size)));
		}
		report.note("How many times the median at 30 roles it is:");
		report.table("Roles", "Lines", OURS, FILTERED, LIKE, POSTGRES, COUNTED);
		for (int size : SIZES) {
			report.row(
					cells(size, this.sites.get(size).filling().lines(), (what) -> timings.ratio(what, size, SMALLEST)));
		}
		report.note("How many times the median of Roleprint it is:");
		report.table("Roles", "Lines", OURS, FILTERED, LIKE, POSTGRES, COUNTED);
		for (int size : SIZES) {
			report.row(cells(size, this.sites.get(size).filling().lines(),
					(what) -> timings.median(what, size) / timings.median(OURS, size)));
		}
		return fillings(report);
	}

	private static String both(Timings timings, String what, int size) {
		return Report.cell(timings.median(what, size)) + " (" + Report.cell(timings.slow(what, size)) + ")";
	}

	private static Object[] cells(int size, long lines, Function<String, Object> value) {
		List<Object> cells = new ArrayList<>(List.of(size, lines));
		List.of(OURS, FILTERED, LIKE, POSTGRES, COUNTED).forEach((what) -> cells.add(value.apply(what)));
		return cells.toArray();
	}

	private Report fillings(Report report) {
		report.note("Filling the catalog, once each: seconds, and what the heap holds afterwards.");
		report.table("Roles", "Filling", "Heap, MB");
		this.sites
			.forEach((size, site) -> report.row(size, seconds(site.filling().time()), site.filling().megabytes()));
		return report;
	}

	private static double seconds(Duration duration) {
		return duration.toMillis() / 1000.0;
	}

}
