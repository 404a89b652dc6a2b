package org.roleprint.content;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.GroupEntry;
import org.roleprint.catalog.CatalogContent.GuideEntry;
import org.roleprint.catalog.CatalogContent.KpiEntry;
import org.roleprint.catalog.CatalogContent.KpiTexts;
import org.roleprint.catalog.CatalogContent.LevelEntry;
import org.roleprint.catalog.CatalogContent.SkillEntry;
import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.FactKey;
import org.roleprint.catalog.LevelGrid;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.content.document.CatalogFile;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Prose;
import org.roleprint.content.document.SkillDocument;

/**
 * Turns the documents of a report without errors into what the catalog takes.
 */
final class CatalogBuilder {

	private final String build;

	CatalogBuilder(String build) {
		this.build = build;
	}

	/**
	 * The checksum of content and build.
	 * @param contentChecksum checksum of the files alone
	 * @return hexadecimal
	 */
	String checksum(String contentChecksum) {
		return new Checksum().add(this.build).add(contentChecksum).hex();
	}

	/**
	 * Builds the catalog's content.
	 * @param report a report without errors
	 * @return content whose references all resolve
	 */
	CatalogContent content(ContentReport report) {
		ContentDocuments documents = report.documents();
		Map<String, String> areaSlugs = documents.areas()
			.stream()
			.collect(Collectors.toMap((area) -> fold(area.title().value()), GroupDocument::slug));
		Map<String, KpiDocument> kpis = documents.kpis()
			.stream()
			.collect(Collectors.toMap(KpiDocument::slug, Function.identity()));
		RoleEntries roles = new RoleEntries(areaSlugs, kpis, this.build, report.day());
		return new CatalogContent(checksum(report.checksum()), report.files(),
				description(documents.catalogs(), documents.wording()),
				documents.levels().stream().map(CatalogBuilder::level).toList(), groups(documents.families()),
				groups(documents.areas()), documents.skills().stream().map(CatalogBuilder::skill).toList(),
				documents.kpis().stream().map(CatalogBuilder::kpi).toList(),
				documents.guides().stream().map(CatalogBuilder::guide).toList(),
				documents.roles().parallelStream().map(roles::entry).toList(), ThesaurusConcepts.of(documents),
				report.permalinks().moves(), report.permalinks().formerNames());
	}

	/** A later directory's word goes before an earlier one's. */
	private static CatalogDescription description(List<CatalogFile> files, Map<String, String> wording) {
		CatalogDescription usual = CatalogDescription.USUAL;
		return CatalogDescription
			.of(last(files, CatalogFile::name, usual.name()), last(files, CatalogFile::description, ""),
					last(files, CatalogFile::holds, usual.holds()),
					last(files, CatalogFile::language, usual.language()))
			.with(facts(files), wording);
	}

	private static List<FactKey> facts(List<CatalogFile> files) {
		Map<String, FactKey> facts = new LinkedHashMap<>();
		files.forEach((file) -> file.facts().forEach((fact) -> facts.put(fact.key(), fact)));
		return List.copyOf(facts.values());
	}

	private static String last(List<CatalogFile> files, Function<CatalogFile, @Nullable String> key, String usual) {
		return files.stream()
			.flatMap((file) -> Optional.ofNullable(key.apply(file)).stream())
			.reduce(usual, (earlier, later) -> later);
	}

	private static List<GroupEntry> groups(List<GroupDocument> documents) {
		return documents.stream()
			.map((group) -> new GroupEntry(group.slug(), group.title().value(), group.order(),
					group.description().html()))
			.sorted(Comparator.comparingInt(GroupEntry::order).thenComparing(GroupEntry::slug))
			.toList();
	}

	private static LevelEntry level(LevelDocument level) {
		List<TrustedHtml> grid = level.grid().stream().map(Prose::html).toList();
		return new LevelEntry(level.slug(), level.title().value(), level.rank(), level.track(),
				texts(level.alsoKnownAs()), level.description().html(), grid.isEmpty() ? null : LevelGrid.of(grid));
	}

	private static GuideEntry guide(GuideDocument guide) {
		return new GuideEntry(guide.slug(), guide.title().value(), guide.order(), guide.lead().html(),
				guide.body().html());
	}

	private static SkillEntry skill(SkillDocument skill) {
		return new SkillEntry(skill.slug(), skill.title().value(), skill.group().value(), texts(skill.alsoKnownAs()),
				skill.references(), skill.definition().html(), skill.levels().stream().map(Prose::html).toList());
	}

	private static KpiEntry kpi(KpiDocument kpi) {
		return new KpiEntry(kpi.slug(), kpi.title().value(), kpi.area().value(), texts(kpi.alsoKnownAs()),
				kpi.measure(), kpi.rungs(), kpi.authority(),
				new KpiTexts(kpi.definition().html(), kpi.formula().html(), kpi.caution().html()));
	}

	private static List<String> texts(List<Located<String>> located) {
		return located.stream().map(Located::value).toList();
	}

	/** Titles of areas are compared without regard to case. */
	static String fold(String title) {
		return title.strip().toLowerCase(Locale.ROOT);
	}

}
