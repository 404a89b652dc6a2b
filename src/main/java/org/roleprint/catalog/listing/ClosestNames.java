package org.roleprint.catalog.listing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

	private final List<Known> names;

	private ClosestNames(List<Known> names) {
		this.names = names;
	}

	/**
	 * Prepares names for being looked through.
	 * @param names everything that can be meant; retired roles are left out
	 * @return the names, ready to be read by any thread
	 */
	public static ClosestNames among(List<CatalogName> names) {
		return new ClosestNames(names.stream().filter((name) -> !name.retired()).map(Known::of).toList());
	}

	/**
	 * Finds the names nearest to a text.
	 * @param wanted a title, a slug or what somebody typed for one
	 * @param limit how many to return at most
	 * @return the nearest first; empty when nothing comes near
	 */
	public List<CatalogName> to(String wanted, int limit) {
		return to(wanted, limit, (name) -> true);
	}

	/**
	 * Finds the nearest of some of the names.
	 * @param wanted a title, a slug or what somebody typed for one
	 * @param limit how many to return at most
	 * @param offered which names may be returned
	 * @return the nearest first; empty when nothing comes near
	 */
	public List<CatalogName> to(String wanted, int limit, Predicate<CatalogName> offered) {
		String slug = Slug.of(wanted.substring(0, Math.min(LONGEST, wanted.length())));
		if (slug.isEmpty()) {
			return List.of();
		}
		Wanted asked = new Wanted(Spelling.of(slug), new HashMap<>());
		List<Scored> likely = this.names.stream()
			.filter((known) -> offered.test(known.name()))
			.map((known) -> new Scored(known.name(), known.score(asked)))
			.filter((scored) -> scored.score() >= LIKE_ENOUGH)
			.sorted(Comparator.comparingDouble(Scored::score).reversed())
			.toList();
		return likely.stream()
			.filter((scored) -> scored.score() >= likely.get(0).score() - WORTH_OFFERING)
			.limit(limit)
			.map(Scored::name)
			.toList();
	}

	/**
	 * A name in every way it is written.
	 */
	private record Known(CatalogName name, List<Spelling> spellings) {

		static Known of(CatalogName name) {
			Stream<String> titles = Stream.concat(Stream.of(name.title()), name.otherNames().stream()).map(Slug::of);
			Stream<String> slugs = Stream.concat(Stream.of(name.slug()), name.formerSlugs().stream());
			return new Known(name,
					Stream.concat(slugs, titles)
						.filter((slug) -> !slug.isEmpty())
						.distinct()
						.map(Spelling::of)
						.toList());
		}

		/** Zero where it is less than worth looking at. */
		double score(Wanted wanted) {
			double best = 0;
			for (Spelling spelling : this.spellings) {
				double shared = spelling.sharedWords(wanted);
				if ((1 + shared) / 2 >= Math.max(best, LIKE_ENOUGH)) {
					best = Math.max(best, (LIKENESS.apply(spelling.slug(), wanted.spelling().slug()) + shared) / 2);
				}
			}
			return best;
		}

	}

	/**
	 * A slug and its words, the small ones left out where there are others.
	 */
	private record Spelling(String slug, Set<String> words) {

		static Spelling of(String slug) {
			Set<String> all = Set.copyOf(Arrays.asList(slug.split("-")));
			Set<String> telling = all.stream()
				.filter((word) -> !SMALL_WORDS.contains(word))
				.collect(Collectors.toUnmodifiableSet());
			return new Spelling(slug, telling.isEmpty() ? all : telling);
		}

		/** Dice's coefficient over the words, from 0 (none shared) to 1 (all). */
		double sharedWords(Wanted wanted) {
			int shared = 0;
			for (String word : this.words) {
				shared += wanted.hasLike(word) ? 1 : 0;
			}
			return Math.min(1, 2.0 * shared / (this.words.size() + wanted.spelling().words().size()));
		}

		private boolean hasLike(String word) {
			if (this.words.contains(word)) {
				return true;
			}
			for (String ours : this.words) {
				if (isOfLikeLength(ours, word) && LIKENESS.apply(word, ours) >= SAME_WORD) {
					return true;
				}
			}
			return false;
		}

		/** Words of which one is twice as long never reach the likeness of one word. */
		private static boolean isOfLikeLength(String one, String other) {
			return 2 * Math.min(one.length(), other.length()) >= Math.max(one.length(), other.length());
		}

	}

	/**
	 * What is looked for.
	 *
	 * @param spelling how it is written
	 * @param known whether it has a word like one of those looked at, which names share
	 */
	private record Wanted(Spelling spelling, Map<String, Boolean> known) {

		boolean hasLike(String word) {
			return this.known.computeIfAbsent(word, this.spelling::hasLike);
		}

	}

	/**
	 * A name with its likeness, 0 to 1.
	 */
	private record Scored(CatalogName name, double score) {
	}

}
