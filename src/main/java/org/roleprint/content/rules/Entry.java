package org.roleprint.content.rules;

import java.util.ArrayList;
import java.util.List;

import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.ContentDocuments;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.GroupDocument;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.KpiDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Located;
import org.roleprint.content.document.Prose;
import org.roleprint.content.document.SkillDocument;

/**
 * A document as the rules on names and links see it.
 *
 * @param file where it was read from
 * @param title its title
 * @param otherNames what else it is called
 * @param prose all its running text
 */
record Entry(ContentFile file, Located<String> title, List<Located<String>> otherNames, List<Prose> prose) {

	/**
	 * All documents of all folders.
	 * @param documents the documents
	 * @return roles, skills, KPIs, levels, guides, families, areas
	 */
	static List<Entry> of(ContentDocuments documents) {
		List<Entry> entries = new ArrayList<>();
		documents.roles().forEach((role) -> entries.add(entry(role)));
		documents.skills().forEach((skill) -> entries.add(entry(skill)));
		documents.kpis().forEach((kpi) -> entries.add(entry(kpi)));
		documents.levels().forEach((level) -> entries.add(entry(level)));
		documents.guides().forEach((guide) -> entries.add(entry(guide)));
		documents.families().forEach((group) -> entries.add(entry(group)));
		documents.areas().forEach((group) -> entries.add(entry(group)));
		return entries;
	}

	private static Entry entry(Blueprint role) {
		return new Entry(role.file(), role.header().title(), role.header().alsoKnownAs(), role.prose().toList());
	}

	private static Entry entry(SkillDocument skill) {
		List<Prose> prose = new ArrayList<>(skill.levels());
		prose.add(0, skill.definition());
		return new Entry(skill.file(), skill.title(), skill.alsoKnownAs(), prose);
	}

	private static Entry entry(KpiDocument kpi) {
		return new Entry(kpi.file(), kpi.title(), kpi.alsoKnownAs(),
				List.of(kpi.definition(), kpi.formula(), kpi.caution()));
	}

	private static Entry entry(LevelDocument level) {
		List<Prose> prose = new ArrayList<>(level.grid());
		prose.add(0, level.description());
		return new Entry(level.file(), level.title(), level.alsoKnownAs(), prose);
	}

	private static Entry entry(GuideDocument guide) {
		return new Entry(guide.file(), guide.title(), List.of(), List.of(guide.lead(), guide.body()));
	}

	private static Entry entry(GroupDocument group) {
		return new Entry(group.file(), group.title(), List.of(), List.of(group.description()));
	}

}
