package org.roleprint.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.roleprint.catalog.CareerStep;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.Role;
import org.roleprint.catalog.StepDirection;
import org.roleprint.search.query.RolePart;
import org.roleprint.words.Token;

/**
 * The rung of the roles that a question is about which names none: "my director" is said
 * by those who report to one, "senior to staff" by seniors.
 */
final class AskedLevel {

	private static final String MINE = "my";

	/** The "hiring manager" is nobody's rung. */
	private static final Set<String> OTHER = Set.of("hiring", "line");

	private AskedLevel() {
	}

	/**
	 * Which roles are of the rung that is meant.
	 * @param words all words of a question
	 * @param part the part of a role's page that is asked for
	 * @param edition of which edition
	 * @return a test that no role passes when no rung is meant
	 */
	static Predicate<Role> in(List<Token> words, RolePart part, Edition edition) {
		List<String> said = words.stream().map(Token::word).toList();
		Set<String> titles = edition.levels()
			.stream()
			.map((level) -> level.title().toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
		Optional<String> boss = IntStream.range(1, said.size())
			.filter((at) -> said.get(at - 1).equals(MINE))
			.mapToObj(said::get)
			.filter(titles::contains)
			.findFirst();
		if (boss.isPresent()) {
			return (role) -> role.profile().reportsTo().stream().anyMatch((title) -> hasWord(title, boss.get()));
		}
		List<String> named = IntStream.range(0, said.size())
			.filter((at) -> at == 0 || !OTHER.contains(said.get(at - 1)))
			.mapToObj(said::get)
			.filter(titles::contains)
			.toList();
		if (named.isEmpty()) {
			return (role) -> false;
		}
		String first = named.get(0);
		return (part == RolePart.NEXT_STEP && named.size() == 1)
				? (role) -> role.careerSteps().stream().anyMatch((step) -> leadsTo(step, first))
				: (role) -> isOf(role.level(), first);
	}

	private static boolean leadsTo(CareerStep step, String level) {
		return step.direction() == StepDirection.TO
				&& step.other().filter((role) -> isOf(role.level(), level)).isPresent();
	}

	private static boolean isOf(Level level, String title) {
		return level.title().equalsIgnoreCase(title);
	}

	private static boolean hasWord(String title, String word) {
		return List.of(title.toLowerCase(Locale.ROOT).split("\\W+")).contains(word);
	}

}
