package org.roleprint.web.lists;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.roleprint.catalog.RoleCard;

/**
 * What a list shows of the roles collected on it to be compared.
 *
 * @param here the address of the list with these roles
 * @param items the collected roles
 * @param toggles the link of each role on the list, by its slug, that adds it or takes it
 * out; none for further roles once four are there
 * @param ignored values of the address that name no role
 * @param cut whether the address names more than fit
 * @param ways where the collected roles lead
 */
public record Tray(String here, List<Item> items, Map<String, Toggle> toggles, List<String> ignored, boolean cut,
		Ways ways) {

	/** The lists with most roles, at their paths. */
	private static final List<OtherList> LISTS = List.of(new OtherList("roles", "/roles"),
			new OtherList("responsibilities", "/responsibilities"), new OtherList("search", "/search"));

	/**
	 * A collected role.
	 *
	 * @param slug the role's slug
	 * @param title the role's title
	 * @param without the list without it among the collected
	 */
	public record Item(String slug, String title, String without) {
	}

	/**
	 * The link that adds a role or takes it out.
	 *
	 * @param title the role's title
	 * @param address the list after that
	 * @param collected whether the role is collected now
	 */
	public record Toggle(String title, String address, boolean collected) {
	}

	/**
	 * Where the collected roles lead.
	 *
	 * @param compare the comparison
	 * @param clear the list with nothing collected
	 * @param lists other lists to collect from
	 */
	public record Ways(String compare, String clear, List<OtherList> lists) {
	}

	/**
	 * Another list, with the same roles collected.
	 *
	 * @param name what it is called in the words of pages
	 * @param address the list
	 */
	public record OtherList(String name, String address) {
	}

	/**
	 * Makes the tray of a list.
	 * @param picked the collected roles
	 * @param shown the roles on the list
	 * @param address writes the address of the same list with other roles collected
	 * @return the tray
	 */
	public static Tray of(Picked picked, Collection<RoleCard> shown, Function<ComparedRoles, String> address) {
		ComparedRoles roles = picked.roles();
		Map<String, Toggle> toggles = shown.stream()
			.distinct()
			.filter((role) -> !roles.isFull() || roles.slugs().contains(role.slug()))
			.collect(Collectors.toMap(RoleCard::slug, (role) -> toggle(role, roles, address)));
		List<Item> items = picked.cards()
			.stream()
			.map((role) -> new Item(role.slug(), role.title(), address.apply(roles.without(role.slug()))))
			.toList();
		String here = address.apply(roles);
		return new Tray(here, items, toggles, picked.ignored(), picked.cut(),
				new Ways(roles.address(), address.apply(ComparedRoles.NONE), lists(here, roles)));
	}

	private static Toggle toggle(RoleCard role, ComparedRoles roles, Function<ComparedRoles, String> address) {
		boolean collected = roles.slugs().contains(role.slug());
		ComparedRoles after = collected ? roles.without(role.slug()) : roles.with(role.slug());
		return new Toggle(role.title(), address.apply(after), collected);
	}

	private static List<OtherList> lists(String here, ComparedRoles roles) {
		String path = here.replaceAll("\\?.*", "");
		return LISTS.stream()
			.filter((list) -> !list.address().equals(path))
			.map((list) -> new OtherList(list.name(), roles.collectedAt(list.address())))
			.toList();
	}

	public boolean isComparable() {
		return this.items.size() > 1;
	}

	public boolean isFull() {
		return this.items.size() == ComparedRoles.MOST;
	}

}
