package org.roleprint.browser;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;

/**
 * One address for each kind of page, by its template.
 */
final class PageKinds {

	/** Template to address. */
	static final Map<String, String> ADDRESSES = new TreeMap<>(Map.ofEntries(Map.entry("home", "/"),
			Map.entry("error", "/roles/no-such-role"), Map.entry("about/api", "/about/api"),
			Map.entry("about/show", "/about"), Map.entry("about/levels", "/about/levels"),
			Map.entry("about/sources", "/about/sources"), Map.entry("careers/show", "/careers"),
			Map.entry("careers/route", "/careers/route?from=devops-manager&to=global-head-of-sre"),
			Map.entry("compare/show", "/compare?role=director-of-devops&role=devops-director"),
			Map.entry("guides/list", "/guides"), Map.entry("guides/show", "/guides/who-may-stop-what"),
			Map.entry("kpis/list", "/kpis"), Map.entry("kpis/show", "/kpis/slo-attainment"),
			Map.entry("responsibilities/list", "/responsibilities?area=cost-and-suppliers"),
			Map.entry("sheets/scorecard", "/roles/director-of-sre/scorecard"),
			Map.entry("sheets/job-description", "/roles/director-of-sre/job-description"),
			Map.entry("skills/list", "/skills"), Map.entry("skills/show", "/skills/incident-management"),
			Map.entry("about/linking", "/about/linking"),
			Map.entry("embed/card", "/embed/roles/director-of-site-reliability-engineering"),
			Map.entry("names/choose", "/to/engineering-manger"), Map.entry("roles/list", "/roles?family=data"),
			Map.entry("roles/links", "/roles/director-of-site-reliability-engineering/links"),
			Map.entry("roles/show", "/roles/director-of-site-reliability-engineering"),
			Map.entry("search/results", "/search?q=error+budget")));

	/** Those that differ most; what is slow looks at these every day. */
	private static final Set<String> SAMPLE = Set.of("home", "roles/list", "roles/show", "search/results",
			"careers/show", "compare/show", "kpis/show", "error");

	private PageKinds() {
	}

	static Stream<Arguments> sample() {
		return all().filter((kind) -> SAMPLE.contains(kind.get()[0]));
	}

	static Stream<Arguments> others() {
		return all().filter((kind) -> !SAMPLE.contains(kind.get()[0]));
	}

	static Stream<Arguments> all() {
		return ADDRESSES.entrySet().stream().map((kind) -> Arguments.of(kind.getKey(), kind.getValue()));
	}

}
