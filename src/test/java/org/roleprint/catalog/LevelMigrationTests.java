package org.roleprint.catalog;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database from before levels were content is filled anew, and its editions count on.
 */
class LevelMigrationTests {

	private final DriverManagerDataSource database = new DriverManagerDataSource(
			"jdbc:h2:mem:levels;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");

	private final JdbcTemplate rows = new JdbcTemplate(this.database);

	@Test
	void keepsTheEditionsNumberAndNoRole() {
		migrateTo("3");
		this.rows.execute("insert into catalog_version values (1, 'before', now(), 9, 1, 1, 0, 0, 41)");
		this.rows.execute("insert into job_family values (1, 'data', 'Data', 10, '', 40)");
		this.rows
			.execute("insert into role values (2, 'head-of-data', 'Head of Data', 1, 'HEAD', '', '', '', null, '', "
					+ "'', '', '', '', 'checksum', null, null, null, 40)");
		this.rows.execute("insert into section values (3, 2, 0, 'mission', 'Mission', '')");
		migrateTo("4");
		assertThat(this.rows.queryForMap("select edition, checksum from catalog_version")).containsEntry("edition", 41L)
			.containsEntry("checksum", "");
		assertThat(this.rows.queryForList("select slug from role", String.class)).isEmpty();
		assertThat(this.rows.queryForList("select slug from job_family", String.class)).containsExactly("data");
	}

	private void migrateTo(String version) {
		Flyway.configure().dataSource(this.database).target(MigrationVersion.fromVersion(version)).load().migrate();
	}

}
