package org.roleprint.bench;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;

import org.springframework.jdbc.core.JdbcTemplate;

import org.roleprint.catalog.address.TrustedHtml;

/**
 * PostgreSQL's full-text search over the same lines: a weighted vector of English words
 * with a GIN index, the best lines by rank.
 */
final class PostgresSearch {

	private static final int PAGE = 45;

	private static final int BATCH = 1000;

	private final JdbcTemplate jdbc;

	private final String line;

	private final String skill;

	PostgresSearch(DataSource postgres, int size) {
		this.jdbc = new JdbcTemplate(postgres);
		this.line = "line_" + size;
		this.skill = "skill_" + size;
	}

	/** Copies the lines out of the application's database. */
	void fill(DataSource rows) {
		this.jdbc.execute("create table " + this.line + " (role text, family text, level text, area text, anchor text, "
				+ "title text, body text, words tsvector generated always as (setweight(to_tsvector('english', title), 'A') "
				+ "|| setweight(to_tsvector('english', body), 'B')) stored)");
		this.jdbc.execute("create table " + this.skill + " (role text, skill text)");
		copy(rows,
				"select r.slug, f.slug, v.slug, a.slug, x.anchor, x.title, x.body from responsibility x "
						+ "join role r on r.id = x.role_id join job_family f on f.id = r.family_id "
						+ "join level v on v.id = r.level_id join area a on a.id = x.area_id",
				"insert into " + this.line
						+ " (role, family, level, area, anchor, title, body) values (?, ?, ?, ?, ?, ?, ?)");
		copy(rows, "select r.slug, s.slug from skill_requirement x join role r on r.id = x.role_id "
				+ "join skill s on s.id = x.skill_id", "insert into " + this.skill + " values (?, ?)");
		this.jdbc.execute("create index on " + this.line + " using gin (words)");
		this.jdbc.execute("create index on " + this.skill + " (role)");
		this.jdbc.execute("vacuum analyze " + this.line);
		this.jdbc.execute("vacuum analyze " + this.skill);
	}

	private void copy(DataSource rows, String select, String insert) {
		List<Object[]> all = new JdbcTemplate(rows).query(select,
				(row, number) -> values(row.getMetaData().getColumnCount(),
						(column) -> new TrustedHtml(row.getString(column)).text()));
		for (int from = 0; from < all.size(); from += BATCH) {
			this.jdbc.batchUpdate(insert, all.subList(from, Math.min(all.size(), from + BATCH)));
		}
	}

	private static Object[] values(int columns, Column column) throws SQLException {
		Object[] values = new Object[columns];
		for (int i = 0; i < columns; i++) {
			values[i] = column.text(i + 1);
		}
		return values;
	}

	/** How many lines the first page shows. */
	int search(String typed) {
		return this.jdbc
			.queryForList("select role, anchor, title, body, ts_rank(words, query) as score from " + this.line
					+ ", websearch_to_tsquery('english', ?) query where words @@ query " + "order by score desc limit "
					+ PAGE, typed)
			.size();
	}

	/**
	 * The same with what stands beside it on the page: how many roles each filter leaves.
	 */
	int searchAndCount(String typed) {
		int shown = search(typed);
		return shown + Stream.of("family", "level", "area").mapToInt((group) -> counts(typed, group, "")).sum()
				+ counts(typed, "skill", " join " + this.skill + " using (role)");
	}

	private int counts(String typed, String group, String join) {
		List<Map<String, Object>> counts = this.jdbc
			.queryForList(
					"select " + group + ", count(distinct role) from " + this.line + join
							+ ", websearch_to_tsquery('english', ?) query where words @@ query group by " + group,
					typed);
		return counts.size();
	}

	/**
	 * Reads a column.
	 */
	private interface Column {

		String text(int column) throws SQLException;

	}

}
