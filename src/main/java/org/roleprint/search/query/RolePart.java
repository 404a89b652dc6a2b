package org.roleprint.search.query;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.roleprint.words.Token;
import org.roleprint.words.Words;

/**
 * A part of a role's page, and how people ask for it beside the role's name.
 */
public enum RolePart {

	/** How success is measured. */
	KPIS("kpis", "KPIs", "kpi", "kpis", "metrics", "metric", "measured", "targets", "okrs", "okr", "scorecard",
			"success metrics", "success measures", "measure success", "good job", "doing well", "judged",
			"performance indicators"),
	/** What it takes. */
	SKILLS("skills", "Skills", "skills", "skill", "competencies", "competences", "competency", "must have", "good at",
			"need to know", "needs to know", "have to know", "has to know"),
	/** What one works with. */
	TOOLS("tools", "Tools", "tools", "tool", "tooling", "stack", "tech stack", "software"),
	/** How to choose one. */
	HIRING("hiring", "Hiring", "interview", "interviews", "interview questions", "candidate", "candidates", "screening",
			"red flags", "hire", "hiring", "hiring signals", "assess", "screen", "any good", "recruit", "evaluate",
			"interviewing", "interview loop", "what to ask", "job interview", "great on paper", "good on paper",
			"interview scorecard", "hiring scorecard", "interview rubric", "interview kit", "interviewer",
			"interviewers", "cv", "cvs", "resume", "resumes", "ask a candidate", "candidate who", "take home test",
			"take home", "tell me about a time"),
	/** Where it begins. */
	FIRST_YEAR("first-year", "First year", "first 90 days", "first 30 days", "first 60 days", "90 days", "30 60 90",
			"30/60/90", "first year", "first months", "first month", "first week", "first days", "onboarding",
			"90 day plan", "first 100 days", "100 days", "first quarter", "first three months", "first 3 months",
			"first six months", "first thirty days", "first ninety days", "first weeks"),
	/** What it may decide. */
	DECISION_RIGHTS("decision-rights", "Decision rights", "decision rights", "decides", "decide", "decisions",
			"decision", "authority", "approves", "approve", "allowed to", "sign off", "spending limit", "can approve",
			"can spend", "may spend", "they spend", "say no", "veto", "allowed", "final say", "last word", "say in",
			"have a say", "final word", "overrule", "authorise", "authorize", "approval limit", "budget limit",
			"sign off limit"),
	/** Where it leads. */
	CAREER_PATH("career-path", "Career path", "career path", "career", "careers", "next step", "next steps",
			"progression", "promotion", "promoted", "become", "becoming", "next role", "step up", "career ladder",
			"path to", "go from", "get from", "move from", "moving from", "get to", "move up", "moves up", "move on",
			"comes after", "go next", "next job", "grow into", "move into", "moving into", "switch to", "transition",
			"promotion criteria", "what comes next"),
	/** What shows that one has grown out of it. */
	NEXT_STEP("ready-for-the-next-step", "Ready for the next step", "promo", "promo packet", "promotion packet",
			"promo case", "promotion case", "promotion evidence", "evidence for promotion", "promotion committee",
			"next level", "ready for promotion", "ready for the next step"),
	/** Whom it works with. */
	STAKEHOLDERS("stakeholders", "Stakeholders", "stakeholders", "stakeholder", "works with", "work with", "talks to",
			"work together"),
	/** Day by day. */
	RHYTHM("rhythm", "Rhythm", "day to day", "daily", "weekly", "typical day", "typical week", "calendar", "all day",
			"meetings", "rhythm", "routine", "day in the life", "day look like", "week look like"),
	/** What it hands over. */
	DELIVERABLES("deliverables", "Deliverables", "deliverables", "deliverable", "outputs", "artefacts"),
	/** How it goes wrong. */
	FAILURE_MODES("failure-modes", "Failure modes", "failure modes", "failure mode", "mistakes", "pitfalls",
			"anti patterns", "go wrong", "fail", "goes wrong", "get wrong", "gets wrong", "fails", "fail at",
			"warning signs"),
	/** What one brings. */
	QUALIFICATIONS("qualifications", "Qualifications", "qualifications", "qualification", "certifications",
			"certification", "certificates", "degree", "years of experience", "phd", "doctorate", "university",
			"diploma", "certified"),
	/** By size and industry. */
	VARIANTS("variants", "Variants", "variants", "startup", "small company", "regulated"),
	/** What machines take over. */
	AUTOMATION("automation", "Automation", "replaced by ai", "ai replace", "automated away", "automation",
			"be replaced", "obsolete", "ai take over", "future of"),
	/** What the role is for. */
	MISSION("mission", "Mission", "mission", "purpose", "what is", "point of", "why do we need"),
	/** What it answers for. */
	RESPONSIBILITIES("responsibilities", "Responsibilities", "responsibilities", "responsibility", "duties", "tasks",
			"responsible for", "does", "do", "job description", "accountable for", "answers for"),
	/** Whom it reports to. */
	FACTS("summary", "Reporting line and span", "reports to", "report to", "boss", "reporting line", "team size",
			"span", "how many people", "direct reports", "how many reports", "line manager", "headcount");

	/** What stands before the title of a role when somebody asks who reports to it. */
	private static final List<List<String>> REPORTING = Stream
		.of("report to", "reports to", "reporting to", "direct reports of")
		.map((phrase) -> words(Words.of(phrase)))
		.toList();

	private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "my");

	private final String anchor;

	private final String title;

	private final List<List<String>> phrases;

	RolePart(String anchor, String title, String... phrases) {
		this.anchor = anchor;
		this.title = title;
		this.phrases = phrases(phrases);
	}

	private static List<String> words(List<Token> tokens) {
		return tokens.stream().map(Token::word).toList();
	}

	/**
	 * Where a part is asked for.
	 *
	 * @param part which part
	 * @param from the first of its words
	 * @param to behind the last
	 * @param weak whether the words may as well mean nothing
	 */
	record Found(RolePart part, int from, int to, boolean weak) {

		/** Whether it says more plainly than another what is meant. */
		boolean isStronger(Found other) {
			return (this.weak != other.weak) ? other.weak : this.to - this.from > other.to - other.from;
		}

	}

	/**
	 * How the part is asked for where no role is named and fewer words may be a subject.
	 */
	private static final Map<RolePart, List<List<String>>> PLAIN = plain();

	/** What a passage of somebody's text only speaks of. */
	private static final Set<RolePart> ONLY_ASKED = Set.of(FAILURE_MODES, RHYTHM);

	/** How leave is asked for, in questions that ask for no part by its own words. */
	private static final List<List<String>> LEAVE = phrases("can i", "may i", "am i allowed", "do i get to",
			"am i supposed", "without asking", "without having to ask", "have to ask");

	private static Map<RolePart, List<List<String>>> plain() {
		Map<RolePart, List<List<String>>> plain = new EnumMap<>(RolePart.class);
		for (RolePart part : List.of(HIRING, NEXT_STEP, FIRST_YEAR, DECISION_RIGHTS, RHYTHM, FAILURE_MODES)) {
			plain.put(part, part.phrases.stream().filter((phrase) -> phrase.size() > 1).toList());
		}
		plain.merge(HIRING, phrases("interviewer", "interviewers", "resume", "resumes", "cv", "cvs"), RolePart::both);
		plain.merge(NEXT_STEP,
				phrases("promo", "senior to staff", "staff to principal", "get to staff", "to principal"),
				RolePart::both);
		plain.put(QUALIFICATIONS,
				phrases("years of experience", "years experience", "experience years", "certifications worth",
						"which certifications", "what certifications", "certifications needed", "need a degree",
						"certification worth", "certificate worth", "without a phd", "without a degree",
						"track record"));
		return plain;
	}

	private static List<List<String>> both(List<List<String>> some, List<List<String>> more) {
		return Stream.concat(some.stream(), more.stream()).toList();
	}

	/**
	 * The part that words ask for so plainly that no role need be named.
	 * @param tokens all words of a question
	 */
	static Optional<RolePart> plainlyIn(List<Token> tokens) {
		List<String> words = words(tokens);
		if (beginsWithYears(words)) {
			return Optional.of(QUALIFICATIONS);
		}
		boolean told = Fillers.isPassage(tokens) && !Fillers.isAsking(tokens);
		return PLAIN.entrySet()
			.stream()
			.filter((part) -> isSaid(part.getValue(), words))
			.filter((part) -> !told || !ONLY_ASKED.contains(part.getKey()))
			.map(Map.Entry::getKey)
			.findFirst()
			.or(() -> isSaid(LEAVE, words) ? Optional.of(DECISION_RIGHTS) : Optional.empty());
	}

	private static boolean isSaid(List<List<String>> phrases, List<String> words) {
		return phrases.stream().anyMatch((phrase) -> Collections.indexOfSubList(words, phrase) >= 0);
	}

	private static List<List<String>> phrases(String... texts) {
		return Stream.of(texts).map((text) -> words(Words.of(text))).toList();
	}

	/** As adverts begin: "5+ years operating". */
	private static boolean beginsWithYears(List<String> words) {
		return words.size() > 2 && words.get(0).matches("[0-9]{1,2}") && words.get(1).equals("years");
	}

	/** Whether only a little word stands for it, as in "how do I tell". */
	private static boolean isWeak(List<String> phrase) {
		return phrase.equals(List.of("do")) || phrase.equals(List.of("does"));
	}

	/**
	 * Whether the words before a title ask who reports there, as in "which roles report
	 * to the".
	 */
	static boolean asksWhoReports(List<Token> before) {
		List<String> words = words(before).stream().filter((word) -> !ARTICLES.contains(word)).toList();
		return REPORTING.stream()
			.anyMatch((phrase) -> words.size() >= phrase.size()
					&& words.subList(words.size() - phrase.size(), words.size()).equals(phrase));
	}

	/** The part that some words ask for: the one named by most of them. */
	static Optional<Found> in(List<Token> tokens) {
		List<String> words = words(tokens);
		return Stream.of(values())
			.flatMap((part) -> part.phrases.stream()
				.flatMap((phrase) -> IntStream.rangeClosed(0, words.size() - phrase.size())
					.filter((from) -> words.subList(from, from + phrase.size()).equals(phrase))
					.mapToObj((from) -> new Found(part, from, from + phrase.size(), isWeak(phrase)))))
			// Of equals the one declared first is the more particular.
			.reduce((one, other) -> other.isStronger(one) ? other : one);
	}

	/**
	 * Where the part stands on the role's page.
	 * @return its fragment
	 */
	public String anchor() {
		return this.anchor;
	}

	public String title() {
		return this.title;
	}

}
