package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.RoleCard.Lead;

/**
 * What is worked out once for an edition, so that no answer has to look through all
 * roles.
 *
 * @param rolesBySlug every role, retired ones included
 * @param rolesByTitle the roles in use by title and other names
 * @param current the roles in use, by title
 * @param cards the same as lists show them, by family and title
 * @param cardsBySlug the same by slug
 * @param skillsBySlug every skill
 * @param kpisBySlug every KPI
 * @param needs who needs each skill, by its slug
 * @param targets who is measured by each KPI, by its slug
 * @param changes every change note, newest first
 * @param names what every page is called
 * @param slugsByFormer the slugs of roles by those they had before
 */
record EditionLists(Map<String, Role> rolesBySlug, Map<String, Role> rolesByTitle, List<Role> current,
		List<RoleCard> cards, Map<String, RoleCard> cardsBySlug, Map<String, Skill> skillsBySlug,
		Map<String, Kpi> kpisBySlug, Map<String, List<SkillRequirement>> needs, Map<String, List<KpiTarget>> targets,
		List<RoleChange> changes, List<CatalogName> names, Map<String, String> slugsByFormer) {

	/**
	 * Works everything out.
	 * @param contents what the tables hold
	 * @param before the lists of an edition to share with, null for none
	 */
	static EditionLists of(EditionContents contents, @Nullable EditionLists before) {
		List<Role> current = contents.roles().stream().filter((role) -> !role.isRetired()).toList();
		List<RoleCard> cards = current.stream()
			.sorted(Comparator.comparingInt((Role role) -> role.family().position()))
			.map((role) -> card(role, before))
			.toList();
		List<CatalogName> names = names(contents);
		return new EditionLists(bySlug(contents.roles()), byTitle(current), current, cards,
				cards.stream().collect(Collectors.toMap(RoleCard::slug, Function.identity())),
				bySlug(contents.skills()), bySlug(contents.kpis()),
				uses(current, Role::skillRequirements, (need) -> need.skill().slug()),
				uses(current, Role::kpiTargets, (target) -> target.kpi().slug()), changes(current), names,
				slugsByFormer(names));
	}

	private static <E extends CatalogEntry> Map<String, E> bySlug(List<E> entries) {
		return entries.stream().collect(Collectors.toMap(CatalogEntry::slug, Function.identity()));
	}

	private static Map<String, Role> byTitle(List<Role> roles) {
		Map<String, Role> byTitle = new HashMap<>();
		roles.forEach((role) -> byTitle.put(role.title(), role));
		roles.forEach((role) -> role.profile().alsoKnownAs().forEach((name) -> byTitle.putIfAbsent(name, role)));
		return byTitle;
	}

	/** The card of an unchanged role is the one it had. */
	@SuppressWarnings("ReferenceEquality")
	private static RoleCard card(Role role, @Nullable EditionLists before) {
		if (before == null || before.rolesBySlug.get(role.slug()) != role) {
			return card(role);
		}
		return Objects.requireNonNull(before.cardsBySlug.get(role.slug()));
	}

	private static RoleCard card(Role role) {
		Map<Ref, Long> counts = new TreeMap<>();
		role.responsibilities().forEach((line) -> counts.merge(line.area().ref(), 1L, Long::sum));
		return new RoleCard(role.slug(), role.title(), role.excerpt(), Lead.of(role), role.family().ref(), role.level(),
				role.profile().alsoKnownAs(), role.profile().updatedOn(), new LinkedHashMap<>(counts),
				role.skillRequirements().stream().map((need) -> need.skill().ref()).toList(),
				role.kpiTargets().stream().map((target) -> target.kpi().ref()).toList(), role.profile().own());
	}

	private static <P> Map<String, List<P>> uses(List<Role> roles, Function<Role, List<P>> parts,
			Function<P, String> slug) {
		Map<String, List<P>> uses = new HashMap<>();
		roles.forEach((role) -> parts.apply(role)
			.forEach((part) -> uses.computeIfAbsent(slug.apply(part), (key) -> new ArrayList<>()).add(part)));
		return uses;
	}

	private static List<RoleChange> changes(List<Role> roles) {
		return roles.stream()
			.flatMap((role) -> role.changes().stream())
			.sorted(Comparator.comparing(RoleChange::on).reversed())
			.toList();
	}

	private static List<CatalogName> names(EditionContents contents) {
		return Stream
			.of(contents.roles().stream().map(CatalogName::of), contents.skills().stream().map(CatalogName::of),
					contents.kpis().stream().map(CatalogName::of))
			.flatMap((part) -> part.map((name) -> name.with(contents.moves())))
			.toList();
	}

	private static Map<String, String> slugsByFormer(List<CatalogName> names) {
		Map<String, String> slugs = new HashMap<>();
		names.stream()
			.filter((name) -> name.kind() == CatalogName.Kind.ROLE)
			.forEach((name) -> name.formerSlugs().forEach((former) -> slugs.putIfAbsent(former, name.slug())));
		return slugs;
	}

}
