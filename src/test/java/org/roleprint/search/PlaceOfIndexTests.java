package org.roleprint.search;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.roleprint.OpenSearchServer;
import org.roleprint.search.index.IndexWatch;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of search that fell back to an index in the process would prove nothing.
 */
@SearchTest
class PlaceOfIndexTests {

	@Autowired
	private IndexWatch watch;

	@Test
	void isANodeWhereTheBuildHasOne() {
		SimpleMeterRegistry meters = new SimpleMeterRegistry();
		this.watch.bindTo(meters);
		assertThat(meters.find("roleprint.search.up").gauges()).hasSize(OpenSearchServer.isAvailable() ? 1 : 0);
	}

}
