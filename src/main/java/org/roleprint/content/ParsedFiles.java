package org.roleprint.content;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.roleprint.content.document.ContentProblem;
import org.roleprint.content.document.Problems;

/**
 * Parses files of one kind and remembers those of the last time, so that only what
 * changed is parsed again. For one thread at a time.
 *
 * @param <F> the file with its text: equal files become equal documents
 * @param <D> what a file becomes
 */
final class ParsedFiles<F, D> {

	private final Function<F, String> shown;

	private final BiFunction<F, Problems, Optional<D>> parser;

	/** Large catalogs are parsed again rather than run out of memory. */
	private Map<F, SoftReference<Parsed<D>>> last = Map.of();

	/**
	 * Starts with nothing to remember.
	 * @param shown a file's path as problems name it
	 * @param parser makes a document of a file, if it can, and reports its problems; used
	 * by several threads at once
	 */
	ParsedFiles(Function<F, String> shown, BiFunction<F, Problems, Optional<D>> parser) {
		this.shown = shown;
		this.parser = parser;
	}

	/**
	 * What came of parsing a file.
	 *
	 * @param <D> what a file becomes
	 * @param document null when it cannot be read at all
	 * @param problems everything that could not be understood
	 */
	private record Parsed<D>(@Nullable D document, List<ContentProblem> problems) {
	}

	/**
	 * Parses.
	 * @param files all files of the kind; what is not among them is forgotten
	 * @param problems where the problems of all of them are added
	 * @return the documents in the order of their files
	 */
	List<D> parse(List<F> files, List<ContentProblem> problems) {
		List<Parsed<D>> parsed = files.parallelStream().map(this::parsed).toList();
		Map<F, SoftReference<Parsed<D>>> now = new HashMap<>();
		for (int index = 0; index < files.size(); index++) {
			now.put(files.get(index), new SoftReference<>(parsed.get(index)));
			problems.addAll(parsed.get(index).problems());
		}
		this.last = now;
		return parsed.stream().flatMap((file) -> Optional.ofNullable(file.document()).stream()).toList();
	}

	private Parsed<D> parsed(F file) {
		SoftReference<Parsed<D>> kept = this.last.get(file);
		Parsed<D> known = (kept != null) ? kept.get() : null;
		if (known != null) {
			return known;
		}
		Problems found = new Problems(this.shown.apply(file));
		D document = this.parser.apply(file, found).orElse(null);
		return new Parsed<>(document, found.found());
	}

}
