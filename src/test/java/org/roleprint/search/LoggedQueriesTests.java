package org.roleprint.search;

import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import org.roleprint.search.SearchResults.Outcome;
import org.roleprint.search.query.SearchQuery;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people type is in the log only where the owner wants it there.
 */
@ExtendWith(OutputCaptureExtension.class)
class LoggedQueriesTests {

	@Test
	void staysOutOfTheLogUnlessSaidOtherwise(CapturedOutput output) {
		search(settings(new MapConfigurationPropertySource()));
		assertThat(output).doesNotContain("unmistakable");
	}

	@ParameterizedTest
	@ValueSource(strings = { "roleprint.search.log-queries", "roleprint.search.logQueries" })
	void isLoggedWhereTheSettingAllowsIt(String name, CapturedOutput output) {
		MapConfigurationPropertySource source = new MapConfigurationPropertySource();
		source.put(name, "true");
		search(settings(source));
		assertThat(output).contains("Searched for \"unmistakable words\": nothing, 0 responsibilities");
	}

	private static SearchSettings settings(MapConfigurationPropertySource source) {
		return new Binder(List.of(source)).bindOrCreate("roleprint.search", SearchSettings.class);
	}

	private static void search(SearchSettings settings) {
		new SearchJournal(new SimpleMeterRegistry(), settings)
			.record(() -> SearchResults.without(SearchQuery.of("unmistakable words"), Outcome.NOTHING));
	}

}
