package org.roleprint.web.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The slugs of the roles in a comparison, in their order, and the addresses of the
 * comparisons one step away.
 *
 * @param slugs each once, at most four
 */
record ComparedRoles(List<String> slugs) {

	/** More columns than this nobody can read side by side. */
	static final int MOST = 4;

	static final String PATH = "/compare";

	ComparedRoles {
		slugs = slugs.stream().distinct().limit(MOST).toList();
	}

	boolean isComparable() {
		return this.slugs.size() > 1;
	}

	boolean isFull() {
		return this.slugs.size() == MOST;
	}

	String address() {
		return address(PATH);
	}

	/** The same roles in another form, for example as {@code /compare.csv}. */
	String address(String path) {
		UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
		this.slugs.forEach((slug) -> builder.queryParam("role", slug));
		return builder.encode().toUriString();
	}

	ComparedRoles with(String slug) {
		List<String> more = new ArrayList<>(this.slugs);
		more.add(slug);
		return new ComparedRoles(more);
	}

	ComparedRoles without(String slug) {
		return new ComparedRoles(this.slugs.stream().filter((other) -> !other.equals(slug)).toList());
	}

	/** The same roles with one of them a place further left; the first stays. */
	ComparedRoles movedLeft(String slug) {
		int place = this.slugs.indexOf(slug);
		List<String> moved = new ArrayList<>(this.slugs);
		if (place > 0) {
			Collections.swap(moved, place, place - 1);
		}
		return new ComparedRoles(moved);
	}

}
