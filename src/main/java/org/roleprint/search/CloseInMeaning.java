package org.roleprint.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.roleprint.catalog.Role;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.index.Nearness;
import org.roleprint.search.index.Question;
import org.roleprint.search.index.SearchEdition;
import org.roleprint.search.query.RolePart;
import org.roleprint.words.Token;

/**
 * How near roles are to a question in meaning, whatever their words. It moves roles that
 * words found, picks their lines, and fills a page up; roles never stand for their
 * meaning alone, since a question of which no line says a word may as well be nonsense.
 * English only.
 */
final class CloseInMeaning {

	private static final int ROLES = 10;

	/** How alike a question and a line are at least that words did not find. */
	private static final float FLOOR = 0.3f;

	/** What the whole of a role counts beside its nearest line. */
	private static final double WHOLE = 0.25;

	/** The same where a part of its page is asked for and no line. */
	private static final double WHOLE_FOR_PART = 0.75;

	/** What the rung counts beside that, and where the next one is asked for. */
	private static final double RUNG = 0.3;

	private static final double NEXT_RUNG = 1;

	private final Nearness nearness;

	private final boolean bringsLines;

	private final boolean fills;

	private final SearchEdition edition;

	private final List<Token> words;

	private CloseInMeaning(Nearness nearness, Interpretation meaning, SearchEdition edition) {
		this.nearness = nearness;
		this.bringsLines = meaning.question().need().isLoose() || meaning.asked().sentence();
		this.fills = meaning.question().filters().isEmpty() && meaning.question().roles().isEmpty();
		this.edition = edition;
		this.words = meaning.query().runs().stream().flatMap(List::stream).toList();
	}

	/**
	 * Finds what is near.
	 * @param meaning a plain question; one with quotes or minus wants just what it says,
	 * so that nothing is near it
	 * @param edition of which edition
	 */
	static CloseInMeaning to(Interpretation meaning, SearchEdition edition) {
		Nearness nearness = (edition.language().isEnglish() && isPlain(meaning))
				? edition.meanings().to(meaning.query().runs().stream().flatMap(List::stream).toList()) : Nearness.NONE;
		return new CloseInMeaning(nearness, meaning, edition);
	}

	private static boolean isPlain(Interpretation meaning) {
		Question question = meaning.question();
		return meaning.query().phrases().isEmpty() && question.excluded().isEmpty();
	}

	/** How near the role at a place is, 0 where that says nothing. */
	double likeness(int place) {
		return this.nearness.of(place, WHOLE);
	}

	/**
	 * How near each line of a role is, the nearest first; empty where that says nothing.
	 */
	List<Nearness.Line> linesOf(RoleCard role) {
		return this.nearness.linesOf(this.edition.roles().place(role.slug()));
	}

	/**
	 * Whether a line may stand for its meaning beside those that words found: in a whole
	 * sentence single words tell little, and where no line has everything none has more
	 * right than another.
	 */
	boolean brings(Nearness.Line line) {
		return this.bringsLines && isNear(line);
	}

	private static boolean isNear(Nearness.Line line) {
		return line.likeness() >= FLOOR;
	}

	/** How near the nearest line of all is, 0 where that says nothing. */
	double nearest() {
		return this.nearness.places().mapToDouble((place) -> this.nearness.of(place, 0)).max().orElse(0);
	}

	/** How near a text is, 0 where that says nothing. */
	double likeness(String text) {
		return this.nearness.of(text);
	}

	/**
	 * The roles whose page is near as a whole, those of the rung that is meant before
	 * others.
	 * @param part the part of the page that is asked for
	 * @return the nearest first
	 */
	Stream<RoleCard> roles(RolePart part) {
		Predicate<Role> meant = AskedLevel.in(this.words, part, this.edition.edition());
		Set<String> onRung = this.edition.edition()
			.roles()
			.stream()
			.filter(meant)
			.map(Role::slug)
			.collect(Collectors.toSet());
		double rung = (part == RolePart.NEXT_STEP) ? NEXT_RUNG : RUNG;
		return places((place) -> this.nearness.of(place, WHOLE_FOR_PART)
				+ (onRung.contains(this.edition.roles().at(place).slug()) ? rung : 0))
			.map(this.edition.roles()::at);
	}

	private Stream<Integer> places(ToDoubleFunction<Integer> likeness) {
		return this.nearness.places().boxed().sorted(Comparator.comparingDouble(likeness).reversed());
	}

	/**
	 * What fills a page up.
	 * @param found places of the roles whose lines answer
	 * @return the nearest first, a line a role; nothing where words found nothing, or
	 * enough, or where only some roles are wanted or one is named
	 */
	List<CloseHit> beside(Collection<Integer> found) {
		if (!this.fills || found.isEmpty() || found.size() >= ROLES) {
			return List.of();
		}
		return places((place) -> this.nearness.of(place, 0)).filter((place) -> !found.contains(place))
			.map((place) -> this.nearness.linesOf(place).get(0))
			.takeWhile(CloseInMeaning::isNear)
			.limit(ROLES - found.size())
			.map(this::hit)
			.toList();
	}

	private CloseHit hit(Nearness.Line near) {
		RoleCard role = this.edition.roles().at(this.edition.roles().place(near.line().role().slug()));
		return new CloseHit(role, near.line().anchor(), near.line().title(), near.line().text().text());
	}

}
