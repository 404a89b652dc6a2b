package org.roleprint.web.data;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.Basis;
import org.roleprint.catalog.CatalogContent;
import org.roleprint.catalog.CatalogContent.Measure;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.KpiRung;
import org.roleprint.catalog.KpiTarget;
import org.roleprint.catalog.Rung;
import org.roleprint.catalog.address.Anchors;
import org.roleprint.catalog.address.Paths;
import org.roleprint.web.frame.SiteAddress;

/**
 * A KPI.
 *
 * @param slug the KPI's slug
 * @param title its title
 * @param url its page
 * @param area the area it belongs to
 * @param alsoKnownAs other names
 * @param unit what it is counted in
 * @param better which way it should move
 * @param cadence how often it is read
 * @param rungs the targets it names, by rung, from start to strong
 * @param band the solid rung in an earlier form, deprecated
 * @param definition what it is, plain text
 * @param formula how it is computed, plain text
 * @param caution how it misleads, plain text
 * @param roles who is measured by it, by title; absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KpiJson(String slug, String title, String url, Named area, List<String> alsoKnownAs, String unit, String better,
		String cadence, Map<String, RungJson> rungs, Band band, String definition, String formula, String caution,
		@Nullable List<Aim> roles) {

	static KpiJson of(Kpi kpi, SiteAddress site) {
		return of(kpi, null, site);
	}

	static KpiJson of(Kpi kpi, @Nullable List<KpiTarget> targets, SiteAddress site) {
		Measure measure = kpi.measure();
		return new KpiJson(kpi.slug(), kpi.title(), site.at(Paths.kpi(kpi.slug())),
				new Named(kpi.area().slug(), kpi.area().title()), kpi.alsoKnownAs(), measure.unit(),
				measure.better().slug(), measure.cadence(), rungs(kpi), Band.of(kpi), kpi.texts().definition().text(),
				kpi.texts().formula().text(), kpi.texts().caution().text(),
				(targets != null) ? targets.stream().map((target) -> Aim.of(target, site)).toList() : null);
	}

	private static Map<String, RungJson> rungs(Kpi kpi) {
		Map<String, RungJson> rungs = new LinkedHashMap<>();
		kpi.rungs().forEach((rung) -> rungs.put(rung.rung().slug(), RungJson.of(rung)));
		return rungs;
	}

	/**
	 * What a role that is measured by the KPI aims for.
	 *
	 * @param slug the role's slug
	 * @param title its title
	 * @param url the line on its page
	 * @param target the role's target, plain
	 * @param basis what this very number rests on, {@code own} for the role's own setting
	 * @param cadence how often it is read
	 */
	public record Aim(String slug, String title, String url, String target, String basis, String cadence) {

		static Aim of(KpiTarget line, SiteAddress site) {
			String anchor = Anchors.kpi(line.kpi().slug());
			return new Aim(line.role().slug(), line.role().title(),
					site.at(Paths.role(line.role().slug()) + "#" + anchor), line.aim().target().text(),
					line.aim().basis().slug(), line.cadence());
		}

	}

	/**
	 * One of the targets that the KPI names.
	 *
	 * @param target the target in words
	 * @param min lower end in the target's unit, absent when open
	 * @param max upper end in the target's unit, absent when open
	 * @param basis what this very number rests on
	 * @param note why this number, absent when there is nothing to add
	 * @param source where it can be read, absent when nowhere
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record RungJson(String target, @Nullable Double min, @Nullable Double max, String basis,
			@Nullable String note, @Nullable Source source) {

		static RungJson of(KpiRung rung) {
			return new RungJson(rung.target(), number(rung.range().min()), number(rung.range().max()),
					rung.basis().slug(), rung.note(), Source.of(rung.source()));
		}

	}

	/**
	 * The solid rung, or the first there is, as the first version of the interface named
	 * it; "Each role sets its own" where there is none. Deprecated.
	 *
	 * @param text the target in words
	 * @param min lower end in the target's unit, absent when open
	 * @param max upper end in the target's unit, absent when open
	 * @param basis what it rests on
	 * @param authority whose figure it is
	 * @param source where it can be read
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Band(String text, @Nullable Double min, @Nullable Double max, String basis,
			@Nullable String authority, @Nullable Source source) {

		private static final Band NONE = new Band("Each role sets its own", null, null, Basis.CONVENTION.slug(), null,
				null);

		static Band of(Kpi kpi) {
			return kpi.rung(Rung.SOLID)
				.or(() -> kpi.rungs().stream().findFirst())
				.map((rung) -> new Band(rung.target(), number(rung.range().min()), number(rung.range().max()),
						rung.basis().slug(), kpi.authority(), Source.of(rung.source())))
				.orElse(NONE);
		}

	}

	private static @Nullable Double number(@Nullable BigDecimal number) {
		return (number != null) ? number.doubleValue() : null;
	}

	/**
	 * A published source.
	 *
	 * @param name what it is called
	 * @param url where it is
	 * @param dated when it was published or read
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	public record Source(String name, String url, @Nullable String dated) {

		static @Nullable Source of(CatalogContent.@Nullable Source source) {
			return (source != null) ? new Source(source.name(), source.url(), source.dated()) : null;
		}

	}

}
