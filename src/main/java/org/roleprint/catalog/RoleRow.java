package org.roleprint.catalog;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of the query behind {@link RoleCard}, before its tags are added.
 */
record RoleRow(String slug, String title, String excerpt, String familySlug, String familyTitle, int familyPosition,
		Level level, List<String> alsoKnownAs, @Nullable LocalDate updatedOn) {

}
