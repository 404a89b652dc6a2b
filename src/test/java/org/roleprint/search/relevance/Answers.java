package org.roleprint.search.relevance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.RoleCard;
import org.roleprint.search.CardHit;
import org.roleprint.search.CloseHit;
import org.roleprint.search.ElsewhereHit;
import org.roleprint.search.Offers;
import org.roleprint.search.RoleHits;
import org.roleprint.search.SearchResults;
import org.roleprint.search.query.RolePart;
import org.roleprint.search.relevance.Questions.Question;

/**
 * The grades of a results page as one reads it, from top to bottom: what the question
 * named, roles of that name and near it, the first role with the lines that show at once,
 * skills and KPIs of that name, the other roles, sentences of other sections, then lines
 * that are close in meaning. A role counts where it first answers. A skill, a KPI or a
 * sentence without a grade is passed over; it stands in a place of its own on the page.
 */
final class Answers {

	private static final String COMPARE = "compare:";

	private final Question question;

	private final Set<String> answered = new HashSet<>();

	private final List<Integer> grades = new ArrayList<>();

	private Answers(Question question) {
		this.question = question;
	}

	/** The grade of each place, from the first. */
	static List<Integer> grades(SearchResults results, Question question) {
		Answers answers = new Answers(question);
		boolean lines = !results.roles().isEmpty();
		answers.offers(results.offers());
		results.cards().stream().filter((card) -> card.kind() == Kind.ROLE || !lines).forEach(answers::card);
		RolePart part = results.offers().part();
		results.offers()
			.near()
			.forEach((role) -> answers.add(role.slug(),
					question.grade((part != null) ? role.slug() + "#" + part.anchor() : role.slug())));
		if (results.elsewhereFirst()) {
			results.elsewhere().forEach(answers::sentence);
		}
		results.roles().stream().limit(1).forEach(answers::role);
		results.cards().stream().filter((card) -> card.kind() != Kind.ROLE && lines).forEach(answers::card);
		results.roles().stream().skip(1).forEach(answers::role);
		if (!results.elsewhereFirst()) {
			results.elsewhere().forEach(answers::sentence);
		}
		results.close().forEach(answers::close);
		return answers.grades;
	}

	private void offers(Offers offers) {
		Set<String> compared = new HashSet<>(offers.compared().stream().map(RoleCard::slug).toList());
		if (compared.size() > 1) {
			this.grades.add(this.question.grades()
				.entrySet()
				.stream()
				.filter((entry) -> entry.getKey().startsWith(COMPARE))
				.filter((entry) -> Set.of(entry.getKey().substring(COMPARE.length()).split(",")).equals(compared))
				.mapToInt(Map.Entry::getValue)
				.max()
				.orElse(0));
		}
		RolePart part = offers.part();
		if (part != null) {
			offers.roles().forEach((role) -> add(role.slug(), this.question.grade(role.slug() + "#" + part.anchor())));
		}
		offers.reporting().forEach((role) -> add(role.slug(), this.question.grade(role.slug())));
		offers.outside().forEach((title) -> this.grades.add(0));
	}

	private void card(CardHit card) {
		if (card.kind() == Kind.ROLE) {
			add(card.slug(), this.question.grade(card.slug()));
			return;
		}
		int grade = this.question.grade(card.kind().name().toLowerCase(Locale.ROOT) + ":" + card.slug());
		if (grade > 0) {
			this.grades.add(grade);
		}
	}

	private void role(RoleHits hits) {
		String role = hits.role().slug();
		add(role,
				Stream.concat(Stream.of(role), hits.best().stream().map((line) -> role + "#" + line.anchor()))
					.mapToInt(this.question::grade)
					.max()
					.orElse(0));
	}

	private void sentence(ElsewhereHit hit) {
		String role = hit.role().slug();
		int grade = this.question.grade(role + "#" + hit.section());
		if (grade > 0 && !this.answered.contains(role)) {
			add(role, grade);
		}
	}

	private void close(CloseHit hit) {
		String role = hit.role().slug();
		add(role, Math.max(this.question.grade(role), this.question.grade(role + "#" + hit.anchor())));
	}

	/** A role that answered before answers nothing new. */
	private void add(String role, int grade) {
		boolean again = this.answered.contains(role);
		this.grades.add(again ? 0 : grade);
		if (grade > 0) {
			this.answered.add(role);
		}
	}

	/**
	 * Normalised discounted cumulative gain over the first ten places, with gain 2^grade
	 * - 1.
	 * @return 0 for nothing right to 1 for the best order there could be
	 */
	static double ndcg(List<Integer> grades, Question question) {
		Map<String, Integer> best = new HashMap<>();
		question.grades()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().startsWith(COMPARE) || !entry.getKey().contains(":"))
			.filter((entry) -> !entry.getKey().equals("NONE"))
			.forEach((entry) -> best.merge(
					entry.getKey().startsWith(COMPARE) ? entry.getKey() : Judgements.roleOf(entry.getKey()),
					entry.getValue(), Math::max));
		if (best.isEmpty()) {
			question.grades().forEach((target, grade) -> best.merge(target, grade, Math::max));
		}
		// A skill or KPI that stands beside the roles may make it more than the best of
		// roles.
		return Math.min(1,
				Measure.gain(grades) / Measure.gain(best.values().stream().sorted(Comparator.reverseOrder()).toList()));
	}

}
