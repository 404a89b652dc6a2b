package org.roleprint.search.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.roleprint.catalog.SharedIndex;
import org.roleprint.search.index.Holdings.Page;

/**
 * Writes an edition to an index that replicas share, by what is there, where this replica
 * knows the edition before: whoever wrote that may have died on the way.
 */
final class SharedWriting implements SharedIndex.Work {

	private final SearchIndex index;

	private final SearchEdition wanted;

	/** What this replica knows of documents that others may still read. */
	private final SearchEdition earlier;

	private final long number;

	private final List<CompletableFuture<?>> pending = new ArrayList<>();

	SharedWriting(SearchIndex index, SearchEdition wanted, SearchEdition earlier) {
		this.index = index;
		this.wanted = wanted;
		this.earlier = earlier;
		this.number = wanted.edition().number();
	}

	/** One that was lost is made anew, empty. */
	@Override
	public boolean isThere() {
		this.index.open();
		return this.wanted.lines() == 0 || this.index.holds(this.number);
	}

	@Override
	public void write(long oldest) {
		this.index.open();
		Map<String, Version> found = this.index.versions();
		Set<String> over = new HashSet<>(found.keySet());
		add(Holdings.usable(found, this.number), over);
		over.removeIf((id) -> Version.isNeeded(found.get(id), this.number, oldest));
		end(this.earlier, over, found);
		over.forEach((id) -> this.pending.add(this.index.remove(id)));
		CompletableFuture.allOf(this.pending.toArray(CompletableFuture[]::new)).join();
		this.index.flush();
		SearchPart.tell(!this.pending.isEmpty(), this.wanted.edition().version());
	}

	/** Writes what is not there, and takes what belongs here out of the rest. */
	private void add(Holdings usable, Set<String> others) {
		Documents documents = new Documents(this.wanted.holdings().names());
		this.wanted.holdings().pages().forEach((entry, page) -> {
			Set<String> missing = new HashSet<>();
			page.versions().forEach((anchor, version) -> {
				Version there = usable.page(entry).versions().get(anchor);
				DocumentKey key = new DocumentKey(entry, anchor);
				if (there != null && there.fingerprint() == version.fingerprint()) {
					others.remove(key.id(there.since()));
				}
				else {
					missing.add(anchor);
					others.remove(key.id(this.number));
				}
			});
			if (!missing.isEmpty()) {
				put(entry, page, this.wanted.documents(entry, missing::contains, documents));
			}
		});
	}

	private void put(String entry, Page page, Map<String, Document> documents) {
		documents.forEach((anchor, document) -> {
			Version known = Objects.requireNonNull(page.versions().get(anchor));
			this.pending.add(this.index.replace(new DocumentKey(entry, anchor), document, known.from(this.number)));
		});
	}

	/** Ends what others may still read, and takes it out of what is removed. */
	private void end(SearchEdition before, Set<String> over, Map<String, Version> found) {
		Documents documents = new Documents(before.holdings().names());
		byEntry(over).forEach((entry, ids) -> {
			if (before.holdings().pages().containsKey(entry)) {
				before.documents(entry, ids::containsKey, documents).forEach((anchor, document) -> {
					String id = ids.get(anchor);
					Version version = found.get(id);
					if (version != null && version.isOpen() && version.since() <= before.edition().number()) {
						this.pending.add(this.index.replace(new DocumentKey(entry, anchor), document,
								version.until(this.number)));
						over.remove(id);
					}
				});
			}
		});
	}

	private static Map<String, Map<String, String>> byEntry(Collection<String> ids) {
		Map<String, Map<String, String>> entries = new HashMap<>();
		ids.forEach((id) -> {
			DocumentKey key = DocumentKey.of(id);
			entries.computeIfAbsent(key.entry(), (entry) -> new HashMap<>()).put(key.anchor(), id);
		});
		return entries;
	}

}
