package org.roleprint.content.permalink;

import java.util.List;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.SkillDocument;

/**
 * What documents call their pages, as the catalog will know it.
 */
final class DocumentNames {

	private DocumentNames() {
	}

	static List<CatalogName> of(ContentDocuments documents) {
		return Stream
			.of(documents.roles().stream().map(DocumentNames::of), documents.skills().stream().map(DocumentNames::of),
					documents.kpis().stream().map(DocumentNames::of))
			.flatMap((names) -> names)
			.toList();
	}

	private static CatalogName of(Blueprint role) {
		return new CatalogName(Kind.ROLE, role.slug(), role.header().title().value(),
				texts(role.header().alsoKnownAs()), texts(role.header().formerSlugs()), List.of(),
				role.header().retired() != null);
	}

	private static CatalogName of(SkillDocument skill) {
		return new CatalogName(Kind.SKILL, skill.slug(), skill.title().value(), texts(skill.alsoKnownAs()), List.of(),
				List.of(), false);
	}

	private static CatalogName of(KpiDocument kpi) {
		return new CatalogName(Kind.KPI, kpi.slug(), kpi.title().value(), texts(kpi.alsoKnownAs()), List.of(),
				List.of(), false);
	}

	private static List<String> texts(List<Located<String>> located) {
		return located.stream().map(Located::value).toList();
	}

}
