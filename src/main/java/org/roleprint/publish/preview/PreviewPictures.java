package org.roleprint.publish.preview;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.roleprint.catalog.Catalog;
import org.roleprint.catalog.CatalogPublished;
import org.roleprint.catalog.CatalogVersion;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.address.Paths;
import org.roleprint.publish.preview.PreviewCard.Line;

/**
 * The preview pictures of roles, skills and KPIs: PNG, 1200 by 630 pixels, each drawn
 * once for a version of the catalog.
 */
@Component
public class PreviewPictures {

	/** Pixels. */
	public static final int WIDTH = PreviewDrawing.WIDTH;

	/** Pixels. */
	public static final int HEIGHT = PreviewDrawing.HEIGHT;

	private static final int LINES = 3;

	private final Catalog catalog;

	private final PreviewDrawing drawing = new PreviewDrawing(new Typeface("Inter-Medium.ttf"),
			new Typeface("Inter-Bold.ttf"));

	private final Map<String, byte[]> drawn = new ConcurrentHashMap<>();

	PreviewPictures(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * The picture of every page that has none of its own. No statement.
	 * @return PNG
	 */
	public byte[] ofSite() {
		List<Line> lines = List.of(new Line("What each one answers for,", "the skills it takes,"),
				new Line("how success is measured", "and where it leads."));
		PreviewCard card = new PreviewCard("Engineering roles", Ink.BLUE, "Know what the role really is.",
				"Blueprints of engineering leadership roles", lines);
		return this.drawn.computeIfAbsent("/", (any) -> PngBytes.of(this.drawing.draw(card)));
	}

	/**
	 * A role's picture: title, family, level, first KPIs. Eight statements the first
	 * time, none later.
	 * @param slug the role's slug
	 * @return PNG; empty for an unknown slug and for a retired role
	 */
	public Optional<byte[]> ofRole(String slug) {
		return kept(Paths.role(slug),
				() -> this.catalog.role(slug).filter((role) -> !role.isRetired()).map(this::card));
	}

	/**
	 * A skill's picture: title, group, definition. One statement the first time, none
	 * later.
	 * @param slug the skill's slug
	 * @return PNG; empty for an unknown slug
	 */
	public Optional<byte[]> ofSkill(String slug) {
		return kept(Paths.skill(slug), () -> this.catalog.skill(slug).map(this::card));
	}

	/**
	 * A KPI's picture: title, area, target band, direction, basis. One statement the
	 * first time, none later.
	 * @param slug the KPI's slug
	 * @return PNG; empty for an unknown slug
	 */
	public Optional<byte[]> ofKpi(String slug) {
		return kept(Paths.kpi(slug), () -> this.catalog.kpi(slug).map(this::card));
	}

	/**
	 * The version is part of the key: a picture begun before a change is not kept after
	 * it.
	 */
	private Optional<byte[]> kept(String path, Supplier<Optional<PreviewCard>> card) {
		String key = this.catalog.version().map(CatalogVersion::checksum).orElse("") + path;
		byte[] known = this.drawn.get(key);
		return (known != null) ? Optional.of(known)
				: card.get().map((it) -> this.drawn.computeIfAbsent(key, (any) -> PngBytes.of(this.drawing.draw(it))));
	}

	private PreviewCard card(Role role) {
		List<Line> kpis = role.kpiTargets().stream().limit(LINES).map(PreviewPictures::line).toList();
		return new PreviewCard(role.family().title() + " · " + role.level().title(), Ink.ofFamily(role.family().slug()),
				role.title(), "Measured by", kpis);
	}

	private static Line line(KpiTarget target) {
		return new Line(target.kpi().title(), target.target().text());
	}

	private PreviewCard card(Skill skill) {
		return new PreviewCard("Skill · " + skill.group(), Ink.BLUE, skill.title(), "What it is",
				List.of(new Line("", skill.definition().text())));
	}

	private PreviewCard card(Kpi kpi) {
		String better = kpi.measure().better().title();
		List<Line> lines = List.of(new Line("Target", kpi.measure().bandText()),
				new Line(better, "read " + kpi.measure().cadence().toLowerCase(Locale.ROOT)),
				new Line("Basis", kpi.evidence().basis().title().toLowerCase(Locale.ROOT)));
		return new PreviewCard("KPI · " + kpi.area().title(), Ink.BLUE, kpi.title(), "How it is read", lines);
	}

	@EventListener(CatalogPublished.class)
	void forget() {
		this.drawn.clear();
	}

}
