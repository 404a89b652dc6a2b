package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Role;
import org.roleprint.search.index.Holdings.Page;

/**
 * Writes the documents of an edition that the index does not hold yet, on all processors.
 */
final class IndexUpdate {

	private final DocumentSink index;

	private final Edition edition;

	private final NamedConcepts names;

	private final Documents documents;

	private final Holdings known;

	private final Set<String> taken;

	private final boolean sameNames;

	/**
	 * Prepares an update.
	 * @param index where to write
	 * @param edition what to write
	 * @param known what the index holds already
	 * @param taken ids of documents, known or not, that may have to be replaced
	 */
	IndexUpdate(DocumentSink index, Edition edition, Holdings known, Set<String> taken) {
		this.index = index;
		this.edition = edition;
		this.names = NamedConcepts.of(edition, known.names());
		this.documents = new Documents(this.names);
		this.known = known;
		this.taken = taken;
		this.sameNames = this.names.equals(known.names());
	}

	/**
	 * What an update came to.
	 *
	 * @param holdings what belongs to the edition
	 * @param written how many documents were written
	 */
	record Outcome(Holdings holdings, int written) {
	}

	/** Writes, and waits until everything is written, though not yet visible. */
	Outcome run() {
		Work work = this.edition.roles().parallelStream().collect(Work::new, (done, role) -> {
			this.edition.parts().letReadersPass();
			add(done, DocumentKey.entry(CatalogName.Kind.ROLE, role.slug()), role,
					(each) -> this.documents.of(each, (anchor) -> true));
			add(done, DocumentKey.sections(role.slug()), role,
					(each) -> this.documents.sections(each, (anchor) -> true));
		}, Work::add);
		this.names.named().forEach((name) -> add(work, name));
		CompletableFuture.allOf(work.pending.toArray(CompletableFuture[]::new)).join();
		WordCounts counts = new WordCounts().add(this.known.counts()).add(work.counts);
		return new Outcome(new Holdings(work.pages, this.names, counts), work.pending.size());
	}

	/**
	 * A role that is the very same object has the very same documents, as long as words
	 * mean the same.
	 */
	@SuppressWarnings("ReferenceEquality")
	private void add(Work work, String entry, Role role, Function<Role, Map<String, Document>> documentsOf) {
		Page page = this.known.page(entry);
		if (this.sameNames && page.role() == role) {
			work.pages.put(entry, page);
			return;
		}
		work.pages.put(entry, new Page(role, versions(entry, documentsOf.apply(role), page, work)));
	}

	private void add(Work work, CatalogName name) {
		String entry = DocumentKey.entry(name.kind(), name.slug());
		Document made = this.documents.of(name);
		work.pages.put(entry, new Page(null, versions(entry, Map.of("", made), this.known.page(entry), work)));
	}

	private Map<String, Version> versions(String entry, Map<String, Document> made, Page page, Work work) {
		Map<String, Version> versions = new HashMap<>();
		made.forEach((anchor, document) -> {
			Version wanted = Version.from(this.edition.number(), document);
			Version there = page.versions().get(anchor);
			DocumentKey key = new DocumentKey(entry, anchor);
			boolean same = there != null && there.fingerprint() == wanted.fingerprint();
			versions.put(anchor, same ? there : wanted);
			if (!same) {
				work.pending.add(write(key, document, wanted));
			}
			if (!same || page.role() == null) {
				work.count(key, document, 1);
			}
		});
		return versions;
	}

	private CompletableFuture<?> write(DocumentKey key, Document document, Version version) {
		return this.taken.contains(key.id(version.since())) ? this.index.replace(key, document, version)
				: this.index.add(key, document, version);
	}

	/**
	 * Writes again, with their end, the documents of an earlier edition that this one no
	 * longer has, and takes their words off.
	 * @param outcome what belongs to this edition
	 * @param before the earlier edition, all of whose documents were known
	 * @return their ids
	 */
	@SuppressWarnings("ReferenceEquality")
	List<String> end(Outcome outcome, SearchEdition before) {
		Documents earlier = new Documents(this.known.names());
		Work work = new Work();
		List<String> ended = new ArrayList<>();
		this.known.pages().forEach((entry, page) -> {
			Page now = outcome.holdings().page(entry);
			if (now == page) {
				return;
			}
			Map<String, Version> over = new HashMap<>(page.versions());
			over.entrySet().removeAll(now.versions().entrySet());
			before.documents(entry, over.keySet()::contains, earlier).forEach((anchor, document) -> {
				DocumentKey key = new DocumentKey(entry, anchor);
				Version version = Objects.requireNonNull(over.get(anchor));
				ended.add(key.id(version.since()));
				work.pending.add(this.index.replace(key, document, version.until(this.edition.number())));
				work.count(key, document, -1);
			});
		});
		CompletableFuture.allOf(work.pending.toArray(CompletableFuture[]::new)).join();
		outcome.holdings().counts().add(work.counts);
		return ended;
	}

	/** What one processor did. */
	private static final class Work {

		private final Map<String, Page> pages = new HashMap<>();

		private final WordCounts counts = new WordCounts();

		private final List<CompletableFuture<?>> pending = new ArrayList<>();

		void count(DocumentKey key, Document document, int sign) {
			if (key.isSection()) {
				this.counts.countWords(document, sign);
			}
			else if (key.isLine()) {
				this.counts.count(document, sign);
			}
		}

		void add(Work other) {
			this.pages.putAll(other.pages);
			this.counts.add(other.counts);
			this.pending.addAll(other.pending);
		}

	}

}
