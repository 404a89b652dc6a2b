package org.roleprint.bench;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What one writes first: every word somewhere in the title or the text, by LIKE, over the
 * application's own rows.
 */
final class LikeSearch {

	private static final int PAGE = 45;

	private static final String WORD = "(lower(x.title) like ? or lower(x.body) like ?)";

	private final JdbcTemplate jdbc;

	LikeSearch(DataSource rows) {
		this.jdbc = new JdbcTemplate(rows);
	}

	/** How many lines the first page shows. */
	int search(String typed) {
		List<String> words = Stream.of(typed.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.toList();
		String where = words.isEmpty() ? "1 = 1" : String.join(" and ", Collections.nCopies(words.size(), WORD));
		Object[] arguments = words.stream().flatMap((word) -> Stream.of("%" + word + "%", "%" + word + "%")).toArray();
		return this.jdbc
			.queryForList("select r.slug, r.title as role, x.anchor, x.title, x.body from responsibility x "
					+ "join role r on r.id = x.role_id where " + where + " order by r.title, x.position limit " + PAGE,
					arguments)
			.size();
	}

}
