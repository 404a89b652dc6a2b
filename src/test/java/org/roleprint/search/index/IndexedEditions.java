package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;

import org.roleprint.catalog.Edition;
import org.roleprint.catalog.EditionPart;

/**
 * Lets tests see what is written, have writing fail, and hold the first edition.
 */
@TestConfiguration(proxyBeanMethods = false)
class IndexedEditions {

	@Bean
	@Primary
	WatchedIndex watchedIndex(IndexSettings settings) {
		return new WatchedIndex(settings);
	}

	/** Made after search's part. */
	@Bean
	@Order
	FirstEdition firstEdition() {
		return new FirstEdition();
	}

	/**
	 * An index that remembers which documents were written, and fails when told to.
	 */
	static class WatchedIndex extends SearchIndex {

		private final List<String> written = new ArrayList<>();

		private int failingAfter = Integer.MAX_VALUE;

		WatchedIndex(IndexSettings settings) {
			super(settings);
		}

		/** From now on remembers anew, and lets this many more documents be written. */
		synchronized void watch(int documents) {
			this.written.clear();
			this.failingAfter = documents;
		}

		synchronized List<String> written() {
			return List.copyOf(this.written);
		}

		@Override
		public CompletableFuture<?> add(DocumentKey key, Document document, Version version) {
			remember("+" + key.id(version.since()));
			return super.add(key, document, version);
		}

		@Override
		public CompletableFuture<?> replace(DocumentKey key, Document document, Version version) {
			remember((version.isOpen() ? "=" : "-") + key.id(version.since()));
			return super.replace(key, document, version);
		}

		private synchronized void remember(String write) {
			if (this.written.size() >= this.failingAfter) {
				throw new IllegalStateException("The disk is full");
			}
			this.written.add(write);
		}

	}

	/**
	 * Holds the edition without anything, before the first import; fails when told to.
	 */
	static class FirstEdition implements EditionPart<FirstEdition> {

		private final List<Edition> editions = new ArrayList<>();

		private boolean failing;

		@Override
		public Class<FirstEdition> type() {
			return FirstEdition.class;
		}

		@Override
		public FirstEdition make(Edition edition, Edition before) {
			if (this.failing) {
				throw new IllegalStateException("Another part cannot be made");
			}
			this.editions.add(edition);
			return this;
		}

		void fail(boolean now) {
			this.failing = now;
		}

		Edition edition() {
			return this.editions.get(0);
		}

	}

}
