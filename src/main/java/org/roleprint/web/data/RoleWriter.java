package org.roleprint.web.data;

import java.util.List;
import java.util.Locale;

import org.roleprint.catalog.CareerStep;
import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.KpiAim;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.SkillRequirement;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * Writes one role as JSON, with the absolute addresses of one site.
 */
class RoleWriter {

	private final Role role;

	private final CatalogDescription catalog;

	private final SiteAddress site;

	RoleWriter(Role role, CatalogDescription catalog, SiteAddress site) {
		this.role = role;
		this.catalog = catalog;
		this.site = site;
	}

	RoleJson write() {
		var profile = this.role.profile();
		String path = Paths.role(this.role.slug());
		return new RoleJson(this.role.slug(), this.role.title(), this.site.at(path), this.site.at(path + ".md"),
				this.role.excerpt(), this.role.summary().text(),
				new Named(this.role.family().slug(), this.role.family().title()), LevelJson.of(this.role.level()),
				profile.alsoKnownAs(), profile.formerSlugs(), profile.reportsTo(), profile.span(),
				ReferenceJson.of(profile.references()), OwnFactJson.of(profile.own(), this.catalog),
				profile.updatedOn(), responsibilities(),
				this.role.skillRequirements().stream().map(this::skill).toList(),
				this.role.kpiTargets().stream().map(this::kpi).toList(),
				this.role.careerSteps().stream().map(this::step).toList(), differences(), sections(), changes());
	}

	private List<RolePartsJson.Responsibility> responsibilities() {
		return this.role.responsibilities()
			.stream()
			.map((line) -> new RolePartsJson.Responsibility(line.anchor(), at(line.anchor()),
					new Named(line.area().slug(), line.area().title()), line.title(), line.text().text(),
					line.isDefining()))
			.toList();
	}

	private RolePartsJson.Skill skill(SkillRequirement line) {
		String slug = line.skill().slug();
		String anchor = Anchors.skill(slug);
		return new RolePartsJson.Skill(anchor, at(anchor),
				new Linked(slug, line.skill().title(), this.site.at(Paths.skill(slug))), line.isMustHave(),
				line.proficiency().slug(), line.note().text());
	}

	private RolePartsJson.Kpi kpi(KpiTarget line) {
		String slug = line.kpi().slug();
		String anchor = Anchors.kpi(slug);
		KpiAim aim = line.aim();
		KpiRung rung = aim.rung();
		return new RolePartsJson.Kpi(anchor, at(anchor),
				new Linked(slug, line.kpi().title(), this.site.at(Paths.kpi(slug))), aim.target().text(),
				(rung != null) ? rung.rung().slug() : null, aim.basis().slug(),
				(rung != null) ? KpiJson.Source.of(rung.source()) : null,
				aim.reason().isEmpty() ? null : aim.reason().text(), line.cadence(), line.note().text());
	}

	private RolePartsJson.Step step(CareerStep line) {
		String anchor = Anchors.step(line.otherTitle());
		return new RolePartsJson.Step(anchor, at(anchor), line.direction().name().toLowerCase(Locale.ROOT),
				line.otherTitle(), line.other().map(this::linked).orElse(null), line.kind().slug(), line.years().min(),
				line.years().max(), line.text().text());
	}

	private List<RolePartsJson.Difference> differences() {
		return this.role.differences()
			.stream()
			.map((line) -> new RolePartsJson.Difference(line.otherTitle(), line.other().map(this::linked).orElse(null),
					line.text()))
			.toList();
	}

	private List<RolePartsJson.Section> sections() {
		return this.role.sections()
			.stream()
			.map((section) -> new RolePartsJson.Section(section.anchor(), at(section.anchor()), section.title(),
					section.html().under(this.site.base()), section.html().text()))
			.toList();
	}

	private List<RolePartsJson.Change> changes() {
		return this.role.changes().stream().map((line) -> new RolePartsJson.Change(line.on(), line.note())).toList();
	}

	private Linked linked(Role other) {
		return new Linked(other.slug(), other.title(), this.site.at(Paths.role(other.slug())));
	}

	private String at(String anchor) {
		return this.site.at(Paths.role(this.role.slug()) + "#" + anchor);
	}

}
