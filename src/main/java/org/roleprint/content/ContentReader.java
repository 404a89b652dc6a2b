package org.roleprint.content;

import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.roleprint.content.ContentTree.Entry;
import org.roleprint.content.TextFiles.Reading;

/**
 * Reads the content directories again and again, each time only the files that changed,
 * and never one half before and the other after a change. For one thread at a time.
 */
final class ContentReader {

	/** Some file systems tell times by two seconds only. */
	private static final Duration GRAIN = Duration.ofSeconds(2);

	private static final int MAX_READINGS = 5;

	private final List<Path> directories;

	private final Clock clock;

	private ContentTree tree = new ContentTree(List.of());

	private Map<Path, Kept> kept = Map.of();

	private @Nullable ContentFiles files;

	ContentReader(List<Path> directories, Clock clock) {
		this.directories = List.copyOf(directories);
		this.clock = clock;
	}

	/**
	 * A file as it was read last.
	 *
	 * @param stamp what the file system told of it before
	 * @param rested whether an equal stamp means that it is unchanged since
	 * @param reading what came of it
	 */
	private record Kept(FileStamp stamp, boolean rested, Reading reading) {
	}

	/**
	 * Reads what stands in the directories now.
	 * @return the very same files when nothing changed; empty when the directories
	 * changed each time they were read
	 * @throws NotDirectoryException when one of them is no directory
	 */
	Optional<ContentFiles> read() throws NotDirectoryException {
		ContentTree before = ContentTree.of(this.directories);
		for (int readings = 0; readings < MAX_READINGS; readings++) {
			ContentFiles known = this.files;
			if (known != null && before.equals(this.tree) && isRested()) {
				return Optional.of(known);
			}
			ContentFiles found = read(before);
			ContentTree after = ContentTree.of(this.directories);
			if (after.equals(before)) {
				this.tree = before;
				this.files = found;
				return Optional.of(found);
			}
			before = after;
		}
		return Optional.empty();
	}

	private boolean isRested() {
		return this.kept.values().stream().allMatch(Kept::rested);
	}

	private ContentFiles read(ContentTree found) {
		Instant moment = this.clock.instant().minus(GRAIN);
		Map<Path, Kept> now = new ConcurrentHashMap<>();
		ContentFiles read = ContentFiles.of(found, (entry, directory) -> {
			Kept file = kept(entry).orElseGet(
					() -> new Kept(entry.stamp(), entry.stamp().isOlderThan(moment), TextFiles.read(entry, directory)));
			now.put(entry.file(), file);
			return file.reading();
		});
		this.kept = now;
		return read;
	}

	private Optional<Kept> kept(Entry entry) {
		return Optional.ofNullable(this.kept.get(entry.file()))
			.filter((file) -> file.rested() && file.stamp().equals(entry.stamp()));
	}

}
