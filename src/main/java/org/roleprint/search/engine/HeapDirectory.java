package org.roleprint.search.engine;

import java.io.IOException;
import java.util.function.Supplier;

import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockFactory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryCreationContext;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryHolder;
import org.hibernate.search.backend.lucene.lowlevel.directory.spi.DirectoryProvider;

/**
 * Keeps indexes in memory, each file in one piece. Hibernate Search's own
 * {@code local-heap} keeps them in many, and every word that is looked up opens them all.
 */
public final class HeapDirectory implements DirectoryProvider {

	@Override
	public DirectoryHolder createDirectoryHolder(DirectoryCreationContext context) {
		Supplier<LockFactory> locks = context.createConfiguredLockFactorySupplier()
			.orElse(SingleInstanceLockFactory::new);
		return new Holder(locks);
	}

	/** One index. */
	private static final class Holder implements DirectoryHolder {

		private final Directory directory;

		Holder(Supplier<LockFactory> locks) {
			this.directory = new ByteBuffersDirectory(locks.get(), ByteBuffersDataOutput::new,
					ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
		}

		@Override
		public void start() {
			// It is there already.
		}

		@Override
		public void close() throws IOException {
			this.directory.close();
		}

		@Override
		public Directory get() {
			return this.directory;
		}

	}

}
