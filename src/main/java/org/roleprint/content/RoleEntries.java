package org.roleprint.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.roleprint.catalog.CatalogContent.CareerStepEntry;
import org.roleprint.catalog.CatalogContent.ChangeEntry;
import org.roleprint.catalog.CatalogContent.DifferenceEntry;
import org.roleprint.catalog.CatalogContent.KpiTargetEntry;
import org.roleprint.catalog.CatalogContent.ResponsibilityEntry;
import org.roleprint.catalog.CatalogContent.RoleEntry;
import org.roleprint.catalog.CatalogContent.SectionEntry;
import org.roleprint.catalog.CatalogContent.SkillRequirementEntry;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.KpiRung.Range;
import org.roleprint.catalog.RoleProfile;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.KpiRow;
import org.roleprint.content.document.Blueprint.ResponsibilityItem;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.RoleHeader;
import org.roleprint.content.document.RoleHeader.Difference;
import org.roleprint.content.document.RoleHeader.Retired;

/**
 * Turns checked blueprints into what the catalog takes.
 */
final class RoleEntries {

	private final Map<String, String> areaSlugs;

	private final Map<String, KpiDocument> kpis;

	private final String build;

	private final LocalDate day;

	/**
	 * Prepares for one catalog.
	 * @param areaSlugs slugs of the areas by their folded titles
	 * @param kpis the KPIs by their slugs
	 * @param build the build that renders
	 * @param day the latest day whose news is told
	 */
	RoleEntries(Map<String, String> areaSlugs, Map<String, KpiDocument> kpis, String build, LocalDate day) {
		this.areaSlugs = areaSlugs;
		this.kpis = kpis;
		this.build = build;
		this.day = day;
	}

	RoleEntry entry(Blueprint blueprint) {
		RoleHeader header = blueprint.header();
		return new RoleEntry(blueprint.slug(), header.title().value(), header.family().value(), header.level().value(),
				profile(blueprint), header.differsFrom().stream().map(RoleEntries::difference).toList(),
				changes(header), responsibilities(blueprint), skills(blueprint), kpis(blueprint), steps(blueprint),
				blueprint.sections()
					.stream()
					.map((section) -> new SectionEntry(section.anchor(), section.title(), section.body().html()))
					.toList());
	}

	private static DifferenceEntry difference(Difference said) {
		return new DifferenceEntry((said.plainTitle() == null) ? said.other().value() : null, said.plainTitle(),
				said.text());
	}

	private RoleProfile profile(Blueprint blueprint) {
		RoleHeader header = blueprint.header();
		Retired retired = header.retired();
		Located<String> successor = (retired != null) ? retired.successor() : null;
		return new RoleProfile(texts(header.alsoKnownAs()), texts(header.formerSlugs()), texts(header.reportsTo()),
				header.span(), header.references(), header.own(), blueprint.excerpt().text(),
				blueprint.summary().html(), blueprint.markdown(), blueprint.file().path(), checksum(blueprint),
				changes(header).stream().map(ChangeEntry::on).findFirst().orElse(null),
				(retired != null) ? retired.on() : null, (successor != null) ? successor.value() : null);
	}

	/** Newest first, without those of days to come. */
	private List<ChangeEntry> changes(RoleHeader header) {
		return header.changes()
			.stream()
			.filter((change) -> !change.on().isAfter(this.day))
			.map((change) -> new ChangeEntry(change.on(), change.text()))
			.sorted(Comparator.comparing(ChangeEntry::on).reversed())
			.toList();
	}

	private static List<String> texts(List<Located<String>> located) {
		return located.stream().map(Located::value).toList();
	}

	/**
	 * The checksum also covers what the role's rows take from elsewhere, and which of its
	 * news is told by now.
	 */
	private String checksum(Blueprint blueprint) {
		Checksum checksum = new Checksum().add(this.build).add(blueprint.file().path()).add(blueprint.file().text());
		changes(blueprint.header()).forEach((change) -> checksum.add(change.on().toString()));
		responsibilities(blueprint).forEach((line) -> checksum.add(line.area()));
		kpis(blueprint).forEach((line) -> checksum.add(line.target().html()).add(String.valueOf(line.rung())));
		// What a choice of roles changes.
		checksum.add(blueprint.markdown());
		steps(blueprint).forEach((line) -> checksum.add(line.toString()));
		blueprint.header().differsFrom().forEach((said) -> checksum.add(said.toString()));
		checksum.add(String.valueOf(blueprint.header().retired())).add(blueprint.header().formerSlugs().toString());
		return checksum.hex();
	}

	private List<ResponsibilityEntry> responsibilities(Blueprint blueprint) {
		List<ResponsibilityItem> defining = blueprint.defining();
		return blueprint.responsibilities()
			.stream()
			.map((item) -> new ResponsibilityEntry(item.anchor(), areaSlug(item.area().value()), item.title(),
					item.text().html(), item.hints(), defining.contains(item)))
			.toList();
	}

	private String areaSlug(String title) {
		String slug = this.areaSlugs.get(CatalogBuilder.fold(title));
		if (slug == null) {
			throw new IllegalArgumentException("Unchecked area: " + title);
		}
		return slug;
	}

	private static List<SkillRequirementEntry> skills(Blueprint blueprint) {
		return blueprint.skills()
			.stream()
			.map((row) -> new SkillRequirementEntry(row.skill().slug(), row.mustHave(), row.proficiency(),
					row.note().html()))
			.toList();
	}

	private List<KpiTargetEntry> kpis(Blueprint blueprint) {
		return blueprint.kpis().stream().map(this::kpi).toList();
	}

	private KpiTargetEntry kpi(KpiRow row) {
		Optional<KpiRung> rung = rungOf(row);
		TrustedHtml target = (row.named() != null) ? rung.map(RoleEntries::shown).orElse(TrustedHtml.EMPTY)
				: row.target().html();
		return new KpiTargetEntry(row.kpi().slug(), target, rung.map(KpiRung::rung).orElse(null), row.cadence(),
				row.note().html(), row.reason().html());
	}

	private Optional<KpiRung> rungOf(KpiRow row) {
		return Optional.ofNullable(this.kpis.get(row.kpi().slug())).flatMap((kpi) -> kpi.rungOf(row));
	}

	/** As if it were written in the cell, a statement in italics. */
	private static TrustedHtml shown(KpiRung rung) {
		TrustedHtml text = TrustedHtml.ofPlain(rung.target());
		return rung.range().equals(Range.OPEN) ? new TrustedHtml("<em>" + text.html() + "</em>") : text;
	}

	private static List<CareerStepEntry> steps(Blueprint blueprint) {
		return blueprint.steps()
			.stream()
			.map((line) -> new CareerStepEntry(line.direction(), line.otherSlug(), line.title(), line.kind(),
					line.years(), line.text().html()))
			.toList();
	}

}
