package org.roleprint.catalog.listing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

import org.roleprint.catalog.CatalogName;
import org.roleprint.catalog.address.Slug;

/**
 * Finds what a visitor who asked for something unknown most likely meant. Half of the
 * score is the likeness of the whole names, which forgives typing errors; the other half
 * is the share of words in common, which forgives their order.
 */
public final class ClosestNames {

	/** Below this, two names have little more in common than their letters. */
	private static final double LIKE_ENOUGH = 0.6;

	/** Who is further behind the nearest name than this was hardly meant. */
	private static final double WORTH_OFFERING = 0.2;

	/** From this likeness on, two words count as one word with a typing error. */
	private static final double SAME_WORD = 0.9;

	/** No name is longer; what lies beyond costs time and finds nothing. */
	private static final int LONGEST = 100;

	private static final Set<String> SMALL_WORDS = Set.of("of", "and", "the", "for", "a", "to");

	private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

	private ClosestNames() {
	}

	/**
	 * Finds the names nearest to a text.
	 * @param names everything that can be meant; retired roles are left out
	 * @param wanted a title, a slug or what somebody typed for one
	 * @param limit how many to return at most
	 * @return the nearest first; empty when nothing comes near
	 */
	public static List<CatalogName> of(List<CatalogName> names, String wanted, int limit) {
		String slug = Slug.of(wanted.substring(0, Math.min(LONGEST, wanted.length())));
		if (slug.isEmpty()) {
			return List.of();
		}
		List<Scored> likely = names.stream()
			.filter((name) -> !name.retired())
			.map((name) -> new Scored(name, score(name, slug)))
			.filter((scored) -> scored.score() >= LIKE_ENOUGH)
			.sorted(Comparator.comparingDouble(Scored::score).reversed())
			.toList();
		return likely.stream()
			.filter((scored) -> scored.score() >= likely.get(0).score() - WORTH_OFFERING)
			.limit(limit)
			.map(Scored::name)
			.toList();
	}

	private static double score(CatalogName name, String wanted) {
		Stream<String> titles = Stream.concat(Stream.of(name.title()), name.otherNames().stream()).map(Slug::of);
		Stream<String> slugs = Stream.concat(Stream.of(name.slug()), name.formerSlugs().stream());
		return Stream.concat(slugs, titles)
			.filter((known) -> !known.isEmpty())
			.mapToDouble((known) -> (LIKENESS.apply(known, wanted) + sharedWords(known, wanted)) / 2)
			.max()
			.orElse(0);
	}

	/** Dice's coefficient over the words, from 0 (none shared) to 1 (all). */
	private static double sharedWords(String one, String other) {
		Set<String> ours = words(one);
		Set<String> theirs = words(other);
		long shared = ours.stream().filter((word) -> theirs.stream().anyMatch((their) -> alike(word, their))).count();
		return Math.min(1, 2.0 * shared / (ours.size() + theirs.size()));
	}

	private static boolean alike(String one, String other) {
		return LIKENESS.apply(one, other) >= SAME_WORD;
	}

	private static Set<String> words(String slug) {
		Set<String> all = Arrays.stream(slug.split("-")).collect(Collectors.toSet());
		Set<String> telling = all.stream().filter((word) -> !SMALL_WORDS.contains(word)).collect(Collectors.toSet());
		return telling.isEmpty() ? all : telling;
	}

	/**
	 * A name with its likeness, 0 to 1.
	 */
	private record Scored(CatalogName name, double score) {
	}

}
