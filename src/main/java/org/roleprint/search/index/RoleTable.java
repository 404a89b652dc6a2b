package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.catalog.SkillRequirement;

/**
 * The roles of an edition, each with its place among them: by family, level and title, as
 * roles stand between which a search makes no difference. Thousands of them are counted
 * by their places.
 */
public final class RoleTable {

	private static final Comparator<RoleCard> ORDER = Comparator.comparing(RoleCard::family)
		.thenComparing(RoleCard::level)
		.thenComparing(RoleCard::title);

	private final List<RoleCard> roles;

	private final Map<String, Integer> bySlug = new HashMap<>();

	private final Map<Long, Integer> byNumber = new HashMap<>();

	private final List<RoleAreas> areas;

	private final Map<String, List<Skilled>> bySkill = new HashMap<>();

	RoleTable(Edition edition) {
		this.roles = edition.roleCards().stream().sorted(ORDER).toList();
		for (int place = 0; place < this.roles.size(); place++) {
			this.bySlug.put(this.roles.get(place).slug(), place);
		}
		this.areas = this.roles.stream().map((card) -> RoleAreas.of(edition.role(card.slug()).orElseThrow())).toList();
		for (int place = 0; place < this.areas.size(); place++) {
			this.byNumber.put(this.areas.get(place).role(), place);
			for (SkillRequirement need : edition.role(this.roles.get(place).slug()).orElseThrow().skillRequirements()) {
				this.bySkill.computeIfAbsent(need.skill().slug(), (skill) -> new ArrayList<>())
					.add(new Skilled(place, need.proficiency().bars()));
			}
		}
	}

	/**
	 * A role that needs a skill.
	 *
	 * @param place the role's place
	 * @param bars how well, in steps of proficiency
	 */
	public record Skilled(int place, int bars) {
	}

	public int size() {
		return this.roles.size();
	}

	/**
	 * The role at a place.
	 * @param place from 0
	 * @return the role
	 */
	public RoleCard at(int place) {
		return this.roles.get(place);
	}

	/**
	 * The roles that need a skill.
	 * @param skill its slug
	 * @return in the order of their places; empty for an unknown skill
	 */
	public List<Skilled> needing(String skill) {
		return Collections.unmodifiableList(this.bySkill.getOrDefault(skill, List.of()));
	}

	List<RoleCard> all() {
		return this.roles;
	}

	/** The areas of a role's lines. */
	RoleAreas areas(int place) {
		return this.areas.get(place);
	}

	/** The areas of the lines of a role that is in this edition. */
	RoleAreas areas(Role role) {
		return areas(place(role.slug()));
	}

	/** How many areas all roles have. */
	int countAreas() {
		return this.areas.stream().mapToInt((role) -> role.areas().size()).sum();
	}

	/**
	 * The place of a role.
	 * @param slug the role's slug
	 * @return -1 for one that is not in this edition
	 */
	public int place(String slug) {
		return this.bySlug.getOrDefault(slug, -1);
	}

	/** The place of a role by its row's number; -1 as above. */
	int place(long number) {
		return this.byNumber.getOrDefault(number, -1);
	}

}
