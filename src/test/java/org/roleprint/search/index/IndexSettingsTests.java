package org.roleprint.search.index;

import java.util.Map;

import org.hibernate.search.engine.environment.bean.BeanReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.ssl.SslStoreBundle;
import org.springframework.core.io.ClassPathResource;
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
		assertThat(settings(environment).asMap()).containsEntry("hibernate.search.backend.thread_pool.size", "3")
			.containsEntry("hibernate.search.backend.directory.type", "local-filesystem")
			.containsEntry("hibernate.search.backend.lucene_version", "LATEST");
		assertThat(settings(new MockEnvironment()).asMap().get("hibernate.search.backend.directory.type"))
			.isInstanceOf(BeanReference.class);
	}

	@Test
	void liesInTheOpenSearchThatIsNamed() {
		IndexSettings shared = settings(
				new MockEnvironment().withProperty("hibernate.search.backend.uris", "https://search.example.org:9200")
					.withProperty("hibernate.search.backend.version", "opensearch:3.4"));
		assertThat(shared.isShared()).isTrue();
		assertThat(shared.indexName("lines")).matches("roleprint-\\d+-lines");
		assertThat(shared.asMap()).containsEntry("hibernate.search.backend.type", "elasticsearch")
			.containsEntry("hibernate.search.backend.version", "opensearch:3.4")
			.containsEntry("hibernate.search.backend.version_check.enabled", "false")
			.doesNotContainKey("hibernate.search.backend.directory.type");
		assertThat(new ClassPathResource(
				String.valueOf(shared.asMap().get("hibernate.search.backend.schema_management.settings_file"))))
			.satisfies((file) -> assertThat(file.exists()).isTrue());
	}

	@Test
	void staysHereWhenNoneIsNamed() {
		IndexSettings own = settings(new MockEnvironment().withProperty("hibernate.search.backend.uris", ""));
		assertThat(own.isShared()).isFalse();
		assertThat(own.indexName("lines")).isEqualTo("lines");
		assertThat(own.asMap()).doesNotContainKey("hibernate.search.backend.uris");
	}

	@Test
	void knowsTheClusterByTheBundleOfThatName() {
		SslBundle bundle = SslBundle.of(SslStoreBundle.NONE);
		StaticListableBeanFactory beans = new StaticListableBeanFactory(
				Map.of("bundles", new DefaultSslBundleRegistry("opensearch", bundle)));
		MockEnvironment environment = new MockEnvironment().withProperty("hibernate.search.backend.uris",
				"https://search.example.org:9200");
		assertThat(settings(environment, beans).asMap()).containsKey("hibernate.search.backend.client.configurer");
		assertThat(settings(environment).asMap()).doesNotContainKey("hibernate.search.backend.client.configurer");
		assertThat(settings(new MockEnvironment(), beans).asMap())
			.doesNotContainKey("hibernate.search.backend.client.configurer");
	}

	static IndexSettings settings(MockEnvironment environment) {
		return settings(environment, new StaticListableBeanFactory());
	}

	private static IndexSettings settings(MockEnvironment environment, StaticListableBeanFactory beans) {
		return new IndexSettings(environment, beans.getBeanProvider(JdbcConnectionDetails.class),
				beans.getBeanProvider(SslBundles.class), new SharedIndexSettings("roleprint", false));
	}

}
