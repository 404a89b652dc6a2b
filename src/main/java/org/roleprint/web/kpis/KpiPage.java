package org.roleprint.web.kpis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Area;
import org.roleprint.catalog.Basis;
import org.roleprint.catalog.CatalogContent.KpiTexts;
import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.catalog.JobFamily;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.Moves;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.FormerPlaces;
import org.roleprint.web.frame.Page;
import org.roleprint.web.frame.PageHead;
import org.roleprint.web.links.LinkTexts;
import org.roleprint.web.lists.Tray;

/**
 * What the page of a KPI shows.
 *
 * @param head what the layout shows around it
 * @param facts slug, title, area and other names
 * @param measure how it is read
 * @param rungs the targets it names, from start to strong
 * @param authority whose figures these are, null when nobody's in particular
 * @param texts definition, formula and caution
 * @param targets the roles measured by it, the most senior first
 * @param link the texts that link the page
 * @param former what the page keeps of places that once stood on it
 * @param tray the roles collected to be compared
 */
record KpiPage(PageHead head, Facts facts, Measure measure, List<KpiRung> rungs, @Nullable String authority,
		KpiTexts texts, List<Target> targets, LinkTexts link, FormerPlaces former, Tray tray) implements Page {

	private static final Comparator<KpiTarget> MOST_SENIOR_FIRST = Comparator
		.comparing((KpiTarget target) -> -target.role().level().rank())
		.thenComparing((target) -> target.role().title());

	/**
	 * What stands beside the KPI's own facts.
	 *
	 * @param link the texts that link the page
	 * @param moves what moved
	 * @param tray the roles collected to be compared
	 */
	record Context(LinkTexts link, Moves moves, Tray tray) {
	}

	/**
	 * What a KPI is called and where it belongs.
	 *
	 * @param slug the KPI's slug
	 * @param title as shown
	 * @param area the area it belongs to
	 * @param areaAddress where the area stands in the list
	 * @param otherNames other names
	 */
	record Facts(String slug, String title, Area area, String areaAddress, List<String> otherNames) {
	}

	/**
	 * A role that is measured by the KPI.
	 *
	 * @param slug the role's slug
	 * @param address the line on the role's page
	 * @param title the role's title
	 * @param family the role's family
	 * @param level how senior the role is
	 * @param line what the role aims for, how often it is read and why it is this role's
	 */
	record Target(String slug, String address, String title, JobFamily family, Level level, KpiTarget line) {
	}

	/**
	 * Makes the page.
	 * @param head what the layout shows around it
	 * @param kpi the KPI
	 * @param targets who is measured by it
	 * @param context what does not come from the KPI
	 * @return the page
	 */
	static KpiPage of(PageHead head, Kpi kpi, List<KpiTarget> targets, Context context) {
		Facts facts = new Facts(kpi.slug(), kpi.title(), kpi.area(), "/kpis#" + Anchors.area(kpi.area().slug()),
				kpi.alsoKnownAs());
		List<Target> aims = targets.stream().sorted(MOST_SENIOR_FIRST).map((target) -> target(kpi, target)).toList();
		return new KpiPage(head, facts, kpi.measure(), kpi.rungs(), kpi.authority(), kpi.texts(), aims, context.link(),
				FormerPlaces.of(context.moves(), Paths.kpi(kpi.slug()), Set.of()), context.tray());
	}

	private static Target target(Kpi kpi, KpiTarget target) {
		return new Target(target.role().slug(), Paths.role(target.role().slug()) + "#" + Anchors.kpi(kpi.slug()),
				target.role().title(), target.role().family(), target.role().level(), target);
	}

	/**
	 * What the words about the rungs mean.
	 * @return the bases that occur among them
	 */
	public List<Basis> bases() {
		return this.rungs.stream().map(KpiRung::basis).distinct().sorted().toList();
	}

	/**
	 * How many roles are measured by the KPI.
	 * @return 0 or more
	 */
	public int roles() {
		return this.targets.size();
	}

}
