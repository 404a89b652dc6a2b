package org.roleprint.content.choice;

import java.util.List;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.CareerLine;
import org.roleprint.content.document.Blueprint.FreeSection;
import org.roleprint.content.document.Blueprint.KpiRow;
import org.roleprint.content.document.Blueprint.ResponsibilityItem;
import org.roleprint.content.document.Blueprint.SkillRow;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.SkillDocument;
import org.roleprint.content.document.ThesaurusDocument;
import org.roleprint.content.document.ThesaurusDocument.Entry;

/**
 * Takes the links to what is missing out of every document.
 */
final class TakenDocuments {

	private final PlainWords words;

	private TakenDocuments(PlainWords words) {
		this.words = words;
	}

	/**
	 * Takes links out.
	 * @param documents all documents that are left
	 * @param words makes links plain
	 * @return the same documents, without links to what is missing
	 */
	static ContentDocuments of(ContentDocuments documents, PlainWords words) {
		TakenDocuments taken = new TakenDocuments(words);
		return new ContentDocuments(documents.roles().stream().map(taken::role).toList(),
				documents.skills().stream().map(taken::skill).toList(),
				documents.kpis().stream().map(taken::kpi).toList(),
				documents.levels().stream().map(taken::level).toList(),
				documents.guides().stream().map(taken::guide).toList(),
				documents.families().stream().map(taken::group).toList(),
				documents.areas().stream().map(taken::group).toList(),
				documents.thesaurus().stream().map(taken::thesaurus).toList(), documents.synonyms(),
				documents.permalinks(), documents.catalogs(), documents.words(), documents.wording());
	}

	private Blueprint role(Blueprint role) {
		return new Blueprint(role.file(), role.header(), this.words.of(role.excerpt()), this.words.of(role.summary()),
				role.headings(), role.responsibilities().stream().map(this::line).toList(),
				role.skills().stream().map(this::row).toList(), role.kpis().stream().map(this::row).toList(),
				role.steps().stream().map(this::step).toList(), role.sections().stream().map(this::section).toList(),
				this.words.of(role.markdown()));
	}

	private ResponsibilityItem line(ResponsibilityItem line) {
		return new ResponsibilityItem(line.anchor(), line.area(), line.title(), this.words.of(line.text()),
				line.hints(), line.defining(), line.at());
	}

	private SkillRow row(SkillRow row) {
		return new SkillRow(row.mustHave(), row.skill(), row.proficiency(), this.words.of(row.note()));
	}

	private KpiRow row(KpiRow row) {
		return new KpiRow(row.kpi(), this.words.of(row.target()), row.named(), row.reading(), row.cadence(),
				this.words.of(row.note()), this.words.of(row.reason()));
	}

	private CareerLine step(CareerLine line) {
		return new CareerLine(line.direction(), line.title(), line.other(), line.kind(), line.years(),
				this.words.of(line.text()), line.at());
	}

	private FreeSection section(FreeSection section) {
		return new FreeSection(section.title(), section.anchor(), this.words.of(section.body()), section.headings(),
				section.at());
	}

	private SkillDocument skill(SkillDocument skill) {
		return new SkillDocument(skill.file(), skill.title(), skill.group(), skill.alsoKnownAs(), skill.formerNames(),
				skill.references(), this.words.of(skill.definition()), this.words.of(skill.levels()));
	}

	private KpiDocument kpi(KpiDocument kpi) {
		return new KpiDocument(kpi.file(), kpi.title(), kpi.area(), kpi.alsoKnownAs(), kpi.formerNames(), kpi.measure(),
				kpi.rungs(), kpi.authority(), this.words.of(kpi.definition()), this.words.of(kpi.formula()),
				this.words.of(kpi.caution()));
	}

	private LevelDocument level(LevelDocument level) {
		return new LevelDocument(level.file(), level.title(), level.rank(), level.track(), level.alsoKnownAs(),
				this.words.of(level.description()), this.words.of(level.grid()));
	}

	private GuideDocument guide(GuideDocument guide) {
		return new GuideDocument(guide.file(), guide.title(), guide.order(), this.words.of(guide.lead()),
				this.words.of(guide.body()), guide.headings());
	}

	private GroupDocument group(GroupDocument group) {
		return new GroupDocument(group.file(), group.title(), group.order(), this.words.of(group.description()));
	}

	private ThesaurusDocument thesaurus(ThesaurusDocument file) {
		List<Entry> entries = file.entries()
			.stream()
			.map((entry) -> new Entry(entry.name(), entry.words(), entry.not(),
					entry.belongsTo().stream().filter((link) -> !this.words.isMissing(link)).toList()))
			.toList();
		return new ThesaurusDocument(file.file(), file.title(), entries);
	}

}
