package org.roleprint.search.index;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

}
