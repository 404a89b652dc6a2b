package org.roleprint.search.index;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the index lies.
 */
class IndexSettingsTests {

	@ParameterizedTest
	@CsvSource({ "jdbc:h2:file:/data/roleprint;MODE=PostgreSQL, /data/roleprint.index",
			"jdbc:h2:./data/roleprint, ./data/roleprint.index", "jdbc:h2:/data/x;A=B;C=D, /data/x.index" })
	void liesBesideFileDatabase(String url, String directory) {
		assertThat(IndexSettings.besideDatabase(url)).contains(directory);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:roleprint;MODE=PostgreSQL", "jdbc:h2:tcp://host/x",
			"jdbc:postgresql://host/roleprint" })
	void liesOnTheHeapForAnyOther(String url) {
		assertThat(IndexSettings.besideDatabase(url)).isEmpty();
	}

	@Test
	void passesOnWhatIsSetForHibernateSearch() {
		MockEnvironment environment = new MockEnvironment()
			.withProperty("spring.jpa.properties.hibernate.search.backend.thread_pool.size", "3")
			.withProperty("hibernate.search.backend.directory.type", "local-filesystem");
		assertThat(settings(environment)).containsEntry("hibernate.search.backend.thread_pool.size", "3")
			.containsEntry("hibernate.search.backend.directory.type", "local-filesystem")
			.containsEntry("hibernate.search.backend.lucene_version", "LATEST");
		assertThat(settings(new MockEnvironment())).containsEntry("hibernate.search.backend.directory.type",
				"local-heap");
	}

	private static Map<String, String> settings(MockEnvironment environment) {
		return new IndexSettings(environment,
				new StaticListableBeanFactory().getBeanProvider(JdbcConnectionDetails.class))
			.asMap();
	}

}
