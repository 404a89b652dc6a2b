package org.roleprint.web.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.web.util.UriUtils;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Kpi;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.Skill;
import org.roleprint.catalog.listing.FacetGroup;
import org.roleprint.catalog.listing.PageSlice;
import org.roleprint.catalog.listing.RoleFilter;
import org.roleprint.catalog.listing.RoleIndex;
import org.roleprint.catalog.listing.RoleListing;
import org.roleprint.catalog.listing.RoleSort;
import org.roleprint.web.frame.SiteAddress;

/**
 * The catalog as JSON: what the API answers with.
 *
 * @param edition the catalog
 * @param site where it is served
 */
record CatalogJson(Edition edition, SiteAddress site) {

	/**
	 * A page of the roles that pass a filter.
	 * @param query filter, order, page and size as asked for
	 * @return the nearest page there is; values that no role has are named and left out
	 */
	public RoleList roles(RoleQuery query) {
		RoleListing listing = RoleListing.of(RoleIndex.of(this.edition), query.filter(), query.sort());
		PageSlice<RoleCard> slice = PageSlice.of(listing.roles(), query.page(), query.size());
		IntFunction<String> address = address("/api/roles", parameters(listing.filter(), query.sort()), slice.size());
		List<RoleSummary> roles = slice.items().stream().map((card) -> RoleSummary.of(card, this.site)).toList();
		return new RoleList(Paging.of(slice, address), listing.ignored(), roles);
	}

	/**
	 * One blueprint.
	 * @param role the role, read whole
	 * @return the same facts as the role's page
	 */
	public RoleJson role(Role role) {
		return new RoleWriter(role, this.edition.description(), this.site).write();
	}

	/**
	 * A page of the skills.
	 * @param page the wanted page, from 1
	 * @param size the wanted size
	 * @return the nearest page there is
	 */
	public SkillList skills(int page, int size) {
		PageSlice<Skill> slice = PageSlice.of(this.edition.skills(), page, size);
		return new SkillList(Paging.of(slice, address("/api/skills", "", slice.size())),
				slice.items().stream().map((skill) -> SkillJson.of(skill, this.site)).toList());
	}

	/**
	 * A page of the KPIs.
	 * @param page the wanted page, from 1
	 * @param size the wanted size
	 * @return the nearest page there is
	 */
	public KpiList kpis(int page, int size) {
		PageSlice<Kpi> slice = PageSlice.of(this.edition.kpis(), page, size);
		return new KpiList(Paging.of(slice, address("/api/kpis", "", slice.size())),
				slice.items().stream().map((kpi) -> KpiJson.of(kpi, this.site)).toList());
	}

	private IntFunction<String> address(String path, String parameters, int size) {
		return (number) -> this.site.at(path + "?" + parameters + "page=" + number + "&size=" + size);
	}

	/** As addresses have them: a company's own facts are called as it likes. */
	private static String parameters(RoleFilter filter, RoleSort sort) {
		Stream<String> chosen = filter.selections()
			.entrySet()
			.stream()
			.flatMap((group) -> group.getValue().stream().map((slug) -> parameter(group.getKey(), slug)));
		return Stream.concat(chosen, Stream.of("sort=" + sort.parameter())).collect(Collectors.joining("&", "", "&"));
	}

	private static String parameter(FacetGroup group, String slug) {
		return UriUtils.encode(group.parameter(), StandardCharsets.UTF_8) + "="
				+ UriUtils.encode(slug, StandardCharsets.UTF_8);
	}

	/**
	 * Which roles are asked for.
	 *
	 * @param filter the filter, unknown values included
	 * @param sort the order
	 * @param page the wanted page, from 1
	 * @param size the wanted size
	 */
	public record RoleQuery(RoleFilter filter, RoleSort sort, int page, int size) {
	}

}
