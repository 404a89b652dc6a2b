package org.roleprint.content.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.roleprint.catalog.address.Anchors;
import org.roleprint.content.document.Blueprint;
import org.roleprint.content.document.Blueprint.ResponsibilityItem;
import org.roleprint.content.document.GuideDocument;
import org.roleprint.content.document.LevelDocument;
import org.roleprint.content.document.Position;
import org.roleprint.content.permalink.PageAnchors;
import org.roleprint.content.permalink.PageAnchors.Anchor;

/**
 * No two places of a role's or guide's page share an anchor, neither with each other nor
 * with the page's own frame.
 */
final class AnchorRules implements ContentRule {

	private static final int MAX_LENGTH = 100;

	private static final Pattern OTHERS = Pattern.compile("(area|skill|kpi|step)-.*");

	private static final String MEND = "; retitle it or give it an id of its own: <!-- id: some-words -->";

	@Override
	public void check(Library library, Findings findings) {
		library.roles().forEach((role) -> {
			role.responsibilities().forEach((item) -> own(role, item, findings));
			once(role, library.anchors(), findings);
		});
		library.levels().forEach((level) -> level(level, findings));
		library.guides().forEach((guide) -> guide(guide, findings));
	}

	private static void level(LevelDocument level, Findings findings) {
		if (Anchors.FRAME.contains(level.slug())) {
			findings.error(level.file(), Position.START, "the page of all levels uses #" + level.slug()
					+ " for itself; rename the file, and write the new name as the level of its roles");
		}
	}

	private static void guide(GuideDocument guide, Findings findings) {
		Map<String, GuideDocument.Heading> seen = new HashMap<>();
		for (GuideDocument.Heading heading : guide.headings()) {
			String anchor = heading.anchor();
			GuideDocument.Heading earlier = seen.putIfAbsent(anchor, heading);
			if (anchor.isEmpty()) {
				findings.error(guide.file(), heading.at(), "the heading \"" + heading.title()
						+ "\" holds no letter from a to z to make an anchor of; reword it");
			}
			else if (anchor.length() > MAX_LENGTH) {
				findings.error(guide.file(), heading.at(), "the anchor of this heading has " + anchor.length()
						+ " characters, at most " + MAX_LENGTH + "; cut the heading");
			}
			else if (Anchors.FRAME.contains(anchor)) {
				findings.error(guide.file(), heading.at(),
						"the anchor \"" + anchor + "\" belongs to the page itself; reword the heading");
			}
			else if (earlier != null) {
				findings.error(guide.file(), heading.at(), "the heading \"" + heading.title() + "\" has the anchor \""
						+ anchor + "\" of the heading in line " + earlier.at().line() + "; reword one of the two");
			}
		}
	}

	private static void own(Blueprint role, ResponsibilityItem item, Findings findings) {
		String anchor = item.anchor();
		if (anchor.isEmpty()) {
			findings.error(role.file(), item.at(),
					"the title \"" + item.title() + "\" holds no letter from a to z to make an anchor of" + MEND);
		}
		else if (Anchors.SECTIONS.contains(anchor) || Anchors.FRAME.contains(anchor)) {
			findings.error(role.file(), item.at(), "the anchor \"" + anchor + "\" belongs to the page itself" + MEND);
		}
		else if (anchor.length() > MAX_LENGTH) {
			findings.error(role.file(), item.at(),
					"the anchor of this line has " + anchor.length() + " characters, at most " + MAX_LENGTH + MEND);
		}
		else if (OTHERS.matcher(anchor).matches()) {
			findings.error(role.file(), item.at(),
					"the anchor \"" + anchor + "\" begins like those of areas, skills, KPIs or career steps" + MEND);
		}
	}

	private static void once(Blueprint role, PageAnchors anchors, Findings findings) {
		Map<String, Anchor> seen = new HashMap<>();
		for (Anchor anchor : anchors.of(role)) {
			Anchor earlier = seen.putIfAbsent(anchor.id(), anchor);
			if (earlier != null && !isToldElsewhere(anchor)) {
				findings.error(role.file(), anchor.at(), "the " + anchor.what() + " has the anchor \"" + anchor.id()
						+ "\" of the " + earlier.what() + " in line " + earlier.at().line() + mend(anchor));
			}
		}
	}

	/** Sections, skills and KPIs that stand twice are reported as such. */
	private static boolean isToldElsewhere(Anchor anchor) {
		return anchor.id().isEmpty() || Anchors.SECTIONS.contains(anchor.id()) || Anchors.FRAME.contains(anchor.id())
				|| anchor.what().startsWith("skill ") || anchor.what().startsWith("KPI ");
	}

	private static String mend(Anchor anchor) {
		return anchor.what().startsWith("responsibility") ? MEND : "; keep one of the two";
	}

}
