package org.roleprint.web.http;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What makes pages of two replicas the same to a client that keeps them.
 */
class PageBuildTests {

	@Test
	void changesWithSettingsThatPagesShow() {
		assertThat(settings(Map.of("ROLEPRINT_BASE_URL", "https://roles.example.org"))).hasSize(1);
		assertThat(settings(Map.of("ROLEPRINT_EMBED_ALLOWED_ORIGINS", "https://wiki.example.org"))).hasSize(1);
	}

	@Test
	void doesNotChangeWithHowContentComesHere() {
		assertThat(PageBuild.settings(new MockEnvironment().withProperty("roleprint.content-dir[0]", "content")
			.withProperty("roleprint.content-dir[1]", "own")
			.withProperty("roleprint.reload-interval", "30s")
			.withProperty("roleprint.import-over-newer-build", "true"))).isEmpty();
		assertThat(settings(Map.of("ROLEPRINT_CONTENT_DIR", "", "ROLEPRINT_FOLLOW_INTERVAL", "1s"))).isEmpty();
	}

	private static Map<String, Object> settings(Map<String, Object> variables) {
		MockEnvironment environment = new MockEnvironment();
		environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
					variables));
		return PageBuild.settings(environment);
	}

}
