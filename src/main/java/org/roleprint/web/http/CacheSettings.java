package org.roleprint.web.http;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much memory made pages may take.
 *
 * @param pageCache at most; nothing at all switches keeping off; null for the lesser of
 * 64 MB and an eighth of the heap
 */
@ConfigurationProperties("roleprint")
record CacheSettings(@Nullable DataSize pageCache) {

	private static final DataSize MOST = DataSize.ofMegabytes(64);

	private static final int PART_OF_HEAP = 8;

	/** The size in bytes, 0 for none. */
	long bytes() {
		long usual = Math.min(MOST.toBytes(), Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
		return (this.pageCache != null) ? this.pageCache.toBytes() : usual;
	}

}
