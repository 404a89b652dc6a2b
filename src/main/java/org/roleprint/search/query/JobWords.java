package org.roleprint.search.query;

import java.util.List;
import java.util.Set;

import org.roleprint.words.Token;

/**
 * The English words that say that somebody has a job, and not which.
 */
final class JobWords {

	private static final Set<String> JOBS = Set.of("administrator", "admin", "analyst", "architect", "engineer",
			"developer", "programmer", "manager", "director", "lead", "officer", "master", "specialist", "consultant",
			"designer", "coach", "scientist", "tester", "recruiter", "president", "coder", "vp", "cto", "ciso", "cio",
			"cdo", "clerk", "investigator", "therapist", "coordinator", "technician", "assistant", "accountant",
			"auditor");

	private static final Set<String> LEADS = Set.of("vp", "head", "director", "chief", "svp", "evp");

	private static final Set<String> ARTICLES = Set.of("the", "a", "an", "my", "our", "your");

	/** From this many words on only "head of" begins a title. */
	private static final int LONG = 5;

	private JobWords() {
	}

	static boolean contains(Token token) {
		return JOBS.contains(token.word());
	}

	/** "Engineers" are people in a job. */
	static boolean isGroup(Token token) {
		return token.word().endsWith("s") && JOBS.contains(token.word().substring(0, token.word().length() - 1));
	}

	/** "The architect" of a sentence is a person, and no question of architecture. */
	static boolean isPerson(List<Token> run, int index) {
		return contains(run.get(index)) && index > 0 && ARTICLES.contains(run.get(index - 1).word());
	}

	/**
	 * Whether a few words read as a job title: they end with a word for people in a job,
	 * or begin as titles do.
	 */
	static boolean isTitle(List<Token> run) {
		return run.size() > 1 && (contains(run.get(run.size() - 1))
				|| LEADS.contains(run.get(0).word()) && (run.get(1).word().equals("of") || run.size() < LONG));
	}

}
