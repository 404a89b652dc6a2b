package org.roleprint.career.compare;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;

/**
 * Two roles whose titles people mix up, as at least one of their pages says.
 *
 * @param one the role whose page says it
 * @param other the role it is not to be confused with
 * @param mutual whether the other page says so too
 */
public record MixedUp(RoleCard one, RoleCard other, boolean mutual) {

	/** More pairs nobody reads through. */
	private static final int MOST = 12;

	/** What is at one level, in one family and told apart on both pages comes first. */
	private static final Comparator<MixedUp> ORDER = Comparator.comparing(MixedUp::isSameLevel)
		.thenComparing(MixedUp::mutual)
		.thenComparing(MixedUp::isSameFamily)
		.reversed();

	/**
	 * The pairs that are mixed up most easily.
	 * @param edition the catalog
	 * @return at most twelve, each once; among equals in the order of the roles
	 */
	public static List<MixedUp> of(Edition edition) {
		return edition.roleCards().stream().flatMap((one) -> of(one, edition)).sorted(ORDER).limit(MOST).toList();
	}

	private static Stream<MixedUp> of(RoleCard one, Edition edition) {
		return told(one.slug(), edition).flatMap((slug) -> edition.roleCard(slug).stream())
			.map((other) -> new MixedUp(one, other,
					told(other.slug(), edition).anyMatch((slug) -> slug.equals(one.slug()))))
			.filter((pair) -> !pair.mutual() || pair.one().slug().compareTo(pair.other().slug()) < 0);
	}

	private static Stream<String> told(String slug, Edition edition) {
		return edition.role(slug)
			.stream()
			.flatMap((role) -> role.differences().stream())
			.flatMap((difference) -> difference.other().stream())
			.map(Role::slug);
	}

	private boolean isSameLevel() {
		return this.one.level().equals(this.other.level());
	}

	private boolean isSameFamily() {
		return this.one.family().equals(this.other.family());
	}

}
