package org.roleprint.web.about;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.CatalogContent.Source;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.Skill;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.frameworks.Framework;

/**
 * What the KPI and skill files of the catalog cite.
 *
 * @param head what the layout shows around it
 * @param sources every published source with the KPIs that cite it
 * @param conventions the KPIs whose targets are all conventions, by area
 * @param frameworks the frameworks that skills refer to
 */
record SourcesPage(PageHead head, List<Cited> sources, List<Conventions> conventions,
		List<FrameworkUse> frameworks) implements Page {

	private static final Comparator<Source> BY_NAME = Comparator
		.comparing((Source source) -> source.name().toLowerCase(Locale.ROOT))
		.thenComparing(Source::url)
		.thenComparing((source) -> Optional.ofNullable(source.dated()).orElse(""));

	/**
	 * A published source.
	 *
	 * @param source name, address and date
	 * @param kpis the KPIs that cite it, by title
	 */
	record Cited(Source source, List<CitingKpi> kpis) {
	}

	/**
	 * A KPI that cites a source.
	 *
	 * @param slug the KPI's slug
	 * @param title as shown
	 * @param rungs its targets for which the source stands, from start to strong
	 */
	record CitingKpi(String slug, String title, List<KpiRung> rungs) {
	}

	/**
	 * KPIs without a published authority.
	 *
	 * @param area title of their area
	 * @param kpis by title
	 */
	record Conventions(String area, List<Ref> kpis) {
	}

	/**
	 * A framework that skills refer to.
	 *
	 * @param framework the framework
	 * @param skills how many skills name an entry of it
	 */
	record FrameworkUse(Framework framework, long skills) {
	}

	/**
	 * Collects what is cited.
	 * @param head what the layout shows around it
	 * @param kpis all KPIs by title
	 * @param skills all skills
	 * @return the page
	 */
	static SourcesPage of(PageHead head, List<Kpi> kpis, List<Skill> skills) {
		return new SourcesPage(head, cited(kpis), conventions(kpis), frameworks(skills));
	}

	private static List<Cited> cited(List<Kpi> kpis) {
		Map<Source, List<CitingKpi>> bySource = new TreeMap<>(BY_NAME);
		for (Kpi kpi : kpis) {
			kpi.rungs()
				.stream()
				.filter((rung) -> rung.source() != null)
				.collect(Collectors.groupingBy(KpiRung::source))
				.forEach((source, rungs) -> bySource.computeIfAbsent(source, (key) -> new ArrayList<>())
					.add(new CitingKpi(kpi.slug(), kpi.title(), rungs)));
		}
		return bySource.entrySet().stream().map((entry) -> new Cited(entry.getKey(), entry.getValue())).toList();
	}

	private static List<Conventions> conventions(List<Kpi> kpis) {
		Map<Ref, List<Ref>> byArea = kpis.stream()
			.filter((kpi) -> !kpi.rungs().isEmpty()
					&& kpi.rungs().stream().allMatch((rung) -> rung.basis() == Basis.CONVENTION))
			.collect(Collectors.groupingBy(
					(kpi) -> new Ref(kpi.area().slug(), kpi.area().title(), kpi.area().position()), TreeMap::new,
					Collectors.mapping((kpi) -> new Ref(kpi.slug(), kpi.title(), 0), Collectors.toList())));
		return byArea.entrySet()
			.stream()
			.map((entry) -> new Conventions(entry.getKey().title(), entry.getValue()))
			.toList();
	}

	private static List<FrameworkUse> frameworks(List<Skill> skills) {
		return Framework.of(skills.stream().flatMap((skill) -> skill.references().stream()).toList())
			.stream()
			.map((framework) -> new FrameworkUse(framework,
					skills.stream().filter((skill) -> Framework.of(skill.references()).contains(framework)).count()))
			.toList();
	}

	/**
	 * The KPIs that have targets without any published authority.
	 * @return how many
	 */
	public int conventional() {
		return this.conventions.stream().mapToInt((group) -> group.kpis().size()).sum();
	}

}
