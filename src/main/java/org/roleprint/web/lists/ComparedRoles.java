package org.roleprint.web.lists;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.web.util.UriComponentsBuilder;

import org.roleprint.web.lists.FilterForm.Hidden;

/**
 * The slugs of the roles in a comparison, in their order, and the addresses of the
 * comparisons one step away.
 *
 * @param slugs each once, at most four
 */
public record ComparedRoles(List<String> slugs) {

	/** More columns than this nobody can read side by side. */
	public static final int MOST = 4;

	/** Where roles stand side by side. */
	public static final String PATH = "/compare";

	/** The parameter that carries the roles through lists while they are collected. */
	public static final String COLLECTED = "compare";

	/** Nothing to compare yet. */
	public static final ComparedRoles NONE = new ComparedRoles(List.of());

	/**
	 * Leaves out what is said twice and what does not fit.
	 */
	public ComparedRoles {
		slugs = slugs.stream().distinct().limit(MOST).toList();
	}

	public boolean isComparable() {
		return this.slugs.size() > 1;
	}

	public boolean isFull() {
		return this.slugs.size() == MOST;
	}

	/**
	 * Where these roles stand side by side.
	 * @return path and query, encoded
	 */
	public String address() {
		return address(PATH);
	}

	/**
	 * The same roles in another form.
	 * @param path for example {@code /compare.csv}
	 * @return path and query, encoded
	 */
	public String address(String path) {
		return address(path, "role");
	}

	/**
	 * A list with these roles collected.
	 * @param path the list's path, without a query
	 * @return path and query, encoded
	 */
	public String collectedAt(String path) {
		return address(path, COLLECTED);
	}

	private String address(String path, String parameter) {
		UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
		this.slugs.forEach((slug) -> builder.queryParam(parameter, slug));
		return builder.encode().toUriString();
	}

	/**
	 * What a form carries along to keep these roles collected.
	 * @return a field each
	 */
	public List<Hidden> fields() {
		return this.slugs.stream().map((slug) -> new Hidden(COLLECTED, slug)).toList();
	}

	/**
	 * The same roles and one more.
	 * @param slug the role to add at the end
	 * @return the same when four are there
	 */
	public ComparedRoles with(String slug) {
		List<String> more = new ArrayList<>(this.slugs);
		more.add(slug);
		return new ComparedRoles(more);
	}

	/**
	 * The other roles.
	 * @param slug the role to take out
	 * @return in the same order
	 */
	public ComparedRoles without(String slug) {
		return new ComparedRoles(this.slugs.stream().filter((other) -> !other.equals(slug)).toList());
	}

	/**
	 * The same roles with one of them a place further left; the first stays.
	 * @param slug the role to move
	 * @return in the new order
	 */
	public ComparedRoles movedLeft(String slug) {
		int place = this.slugs.indexOf(slug);
		List<String> moved = new ArrayList<>(this.slugs);
		if (place > 0) {
			Collections.swap(moved, place, place - 1);
		}
		return new ComparedRoles(moved);
	}

}
