package org.roleprint.web.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import org.roleprint.catalog.CatalogDescription;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.wording.Wording;
import org.roleprint.web.frame.Terms;
import org.roleprint.web.links.PreviewCard.Line;

/**
 * Draws the preview pictures of roles, places on their pages, skills and KPIs: PNG, 1200
 * by 630 pixels.
 */
@Component
public class PreviewPictures {

	/** Pixels. */
	public static final int WIDTH = PreviewDrawing.WIDTH;

	/** Pixels. */
	public static final int HEIGHT = PreviewDrawing.HEIGHT;

	private static final int LINES = 3;

	/** Reads its typefaces when the first picture is asked for. */
	private final Supplier<PreviewDrawing> drawing = SingletonSupplier
		.of(() -> new PreviewDrawing(new Typeface("Inter-Medium.ttf"), new Typeface("Inter-Bold.ttf")));

	/**
	 * The picture of every page that has none of its own.
	 * @param catalog what the catalog says of itself
	 * @param wording the words of the catalog
	 * @return PNG
	 */
	public byte[] ofSite(CatalogDescription catalog, Wording wording) {
		List<Line> lines = List.of(new Line(wording.say("picture.answers"), wording.say("picture.skills")),
				new Line(wording.say("picture.measured"), wording.say("picture.leads")));
		return draw(catalog, new PreviewCard(catalog.heading(), Ink.BLUE, wording.say("home.title"),
				wording.say("picture.blueprints", catalog.holds()), lines));
	}

	/**
	 * A role's picture: title, family, level, first KPIs.
	 * @param role the role
	 * @param catalog which catalog it is of
	 * @param wording the words of the catalog
	 * @return PNG
	 */
	public byte[] of(Role role, CatalogDescription catalog, Wording wording) {
		return draw(catalog, card(role, wording));
	}

	/**
	 * The picture of a place on a role's page: which role, title, text.
	 * @param role the role
	 * @param place the place
	 * @param catalog which catalog it is of
	 * @return PNG
	 */
	byte[] of(Role role, RolePlace place, CatalogDescription catalog) {
		List<String> heading = Stream.concat(Stream.of(place.kind()), place.facts().stream()).toList();
		return draw(catalog, new PreviewCard(role.title(), Ink.ofFamily(role.family().slug()), place.title(),
				String.join(" · ", heading), List.of(new Line("", place.text()))));
	}

	/**
	 * A skill's picture: title, group, definition.
	 * @param skill the skill
	 * @param catalog which catalog it is of
	 * @param wording the words of the catalog
	 * @return PNG
	 */
	public byte[] of(Skill skill, CatalogDescription catalog, Wording wording) {
		return draw(catalog, card(skill, wording));
	}

	/**
	 * A KPI's picture: title, area, targets with what they rest on, direction.
	 * @param kpi the KPI
	 * @param catalog which catalog it is of
	 * @param wording the words of the catalog
	 * @return PNG
	 */
	public byte[] of(Kpi kpi, CatalogDescription catalog, Wording wording) {
		return draw(catalog, card(kpi, new Terms(wording)));
	}

	private byte[] draw(CatalogDescription catalog, PreviewCard card) {
		return PngBytes.of(Objects.requireNonNull(this.drawing.get()).draw(card, catalog.name()));
	}

	private static PreviewCard card(Role role, Wording wording) {
		List<Line> kpis = role.kpiTargets().stream().limit(LINES).map(PreviewPictures::line).toList();
		// A catalog without KPIs has its roles say what they are.
		List<Line> lines = kpis.isEmpty() ? List.of(new Line("", role.excerpt())) : kpis;
		return new PreviewCard(role.family().title() + " · " + role.level().title(), Ink.ofFamily(role.family().slug()),
				role.title(), wording.say(kpis.isEmpty() ? "picture.what" : "picture.measured-by"), lines);
	}

	private static Line line(KpiTarget target) {
		return new Line(target.kpi().title(), target.aim().target().text());
	}

	private static PreviewCard card(Skill skill, Wording wording) {
		return new PreviewCard(wording.say("kind.skill") + " · " + skill.group(), Ink.BLUE, skill.title(),
				wording.say("picture.what"), List.of(new Line("", skill.definition().text())));
	}

	private static PreviewCard card(Kpi kpi, Terms terms) {
		Wording wording = terms.wording();
		String better = wording.say("better." + kpi.measure().better().slug());
		List<Line> lines = new ArrayList<>();
		kpi.rungs()
			.forEach((rung) -> lines.add(new Line(terms.rung(rung.rung()),
					rung.target() + " (" + terms.inSentence(terms.basis(rung.basis())) + ")")));
		if (lines.isEmpty()) {
			lines.add(new Line(wording.say("kpi.target"), wording.say("picture.own")));
		}
		lines.add(new Line(better, wording.say("picture.cadence", terms.inSentence(kpi.measure().cadence()))));
		return new PreviewCard(wording.say("kind.kpi") + " · " + kpi.area().title(), Ink.BLUE, kpi.title(),
				wording.say("picture.read"), lines);
	}

}
