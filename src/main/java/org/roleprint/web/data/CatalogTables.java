package org.roleprint.web.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.OwnFact;
import org.roleprint.catalog.Proficiency;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.Rung;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * The catalog as tables: comma-separated values after RFC 4180, one header line, lines
 * ended by CR LF, no cell that a spreadsheet would run.
 *
 * @param edition the catalog
 * @param site where it is served
 */
record CatalogTables(Edition edition, SiteAddress site) {

	private static final CSVFormat FORMAT = CSVFormat.RFC4180;

	/**
	 * All current roles.
	 * @return one line a role, by family and title
	 */
	public String roles() {
		List<String> header = List.of("slug", "title", "url", "family", "level", "rank", "track", "also_known_as",
				"responsibilities", "skills", "kpis", "updated", "excerpt");
		List<String> own = this.edition.roleCards()
			.stream()
			.flatMap((role) -> role.own().stream())
			.map(OwnFact::key)
			.distinct()
			.sorted()
			.toList();
		Function<RoleCard, Stream<@Nullable Object>> line = (role) -> Stream.concat(Stream.of(role.slug(), role.title(),
				this.site.at(Paths.role(role.slug())), role.family().title(), role.level().title(), role.level().rank(),
				role.level().track().title(), role.alsoKnownAs(), role.responsibilities(), role.skills().size(),
				role.kpis().size(), role.updatedOn(), role.excerpt()), own.stream().map((key) -> own(role, key)));
		return table(Stream.concat(header.stream(), own.stream().map((key) -> "x_" + key.replace('-', '_'))).toList(),
				this.edition.roleCards(), line);
	}

	private static List<String> own(RoleCard role, String key) {
		return role.own()
			.stream()
			.filter((fact) -> fact.key().equals(key))
			.flatMap((fact) -> fact.values().stream())
			.toList();
	}

	/**
	 * All skills.
	 * @return one line a skill, by title
	 */
	public String skills() {
		List<String> header = List.of("slug", "title", "url", "group", "also_known_as", "definition", "awareness",
				"working", "practitioner", "expert", "references");
		Function<Skill, Stream<@Nullable Object>> line = (skill) -> Stream.of(skill.slug(), skill.title(),
				this.site.at(Paths.skill(skill.slug())), skill.group(), skill.alsoKnownAs(), skill.definition().text(),
				skill.at(Proficiency.AWARENESS).text(), skill.at(Proficiency.WORKING).text(),
				skill.at(Proficiency.PRACTITIONER).text(), skill.at(Proficiency.EXPERT).text(),
				skill.references().stream().map((it) -> it.scheme() + " " + it.code()).toList());
		return table(header, this.edition.skills(), line);
	}

	/**
	 * All KPIs.
	 * @return one line a KPI, by title
	 */
	public String kpis() {
		List<String> header = new ArrayList<>(List.of("slug", "title", "url", "area", "also_known_as", "unit", "better",
				"cadence", "band", "band_min", "band_max", "basis", "authority", "source", "source_url", "definition",
				"formula", "caution"));
		for (Rung rung : Rung.values()) {
			List.of("", "_basis", "_note", "_source", "_source_url", "_dated")
				.forEach((column) -> header.add(rung.slug() + column));
		}
		return table(header, this.edition.kpis(), this::kpiLine);
	}

	/**
	 * The columns of the band hold the solid rung for those who read the first version.
	 */
	private Stream<@Nullable Object> kpiLine(Kpi kpi) {
		var measure = kpi.measure();
		KpiJson.Band band = KpiJson.Band.of(kpi);
		var source = band.source();
		Stream<@Nullable Object> line = Stream.of(kpi.slug(), kpi.title(), this.site.at(Paths.kpi(kpi.slug())),
				kpi.area().title(), kpi.alsoKnownAs(), measure.unit(), measure.better().slug(), measure.cadence(),
				band.text(), plain(band.min()), plain(band.max()), band.basis(), band.authority(),
				(source != null) ? source.name() : null, (source != null) ? source.url() : null,
				kpi.texts().definition().text(), kpi.texts().formula().text(), kpi.texts().caution().text());
		return Stream.concat(line, Stream.of(Rung.values()).flatMap((rung) -> rungCells(kpi.rung(rung).orElse(null))));
	}

	private static Stream<@Nullable Object> rungCells(@Nullable KpiRung rung) {
		if (rung == null) {
			return Stream.of("", "", "", "", "", "");
		}
		var source = rung.source();
		return Stream.of(rung.target(), rung.basis().slug(), rung.note(), (source != null) ? source.name() : null,
				(source != null) ? source.url() : null, (source != null) ? source.dated() : null);
	}

	private static @Nullable String plain(@Nullable Double number) {
		return (number != null) ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString() : null;
	}

	/**
	 * Which current role needs which skill, and how well.
	 * @return one line for each requirement, by role
	 */
	public String skillRequirements() {
		List<String> header = List.of("role_slug", "role", "family", "level", "skill_slug", "skill", "proficiency",
				"proficiency_rank", "must_have", "in_this_role", "url");
		return table(header,
				this.edition.roles().stream().flatMap((role) -> role.skillRequirements().stream()).toList(),
				this::requirementLine);
	}

	private Stream<@Nullable Object> requirementLine(SkillRequirement need) {
		String url = this.site.at(Paths.role(need.role().slug()) + "#" + Anchors.skill(need.skill().slug()));
		return Stream.of(need.role().slug(), need.role().title(), need.role().family().title(),
				need.role().level().title(), need.skill().slug(), need.skill().title(), need.proficiency().title(),
				need.proficiency().bars(), need.isMustHave(), need.note().text(), url);
	}

	private static <T> String table(List<String> header, List<T> rows, Function<T, Stream<@Nullable Object>> line) {
		StringBuilder text = new StringBuilder();
		try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
			printer.printRecord(header);
			for (T row : rows) {
				printer.printRecord(line.apply(row).map(Cells::of).toList());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Writing to memory cannot fail", ex);
		}
		return text.toString();
	}

}
