package org.roleprint.web.frame;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

import org.roleprint.catalog.CatalogName.Kind;
import org.roleprint.catalog.Edition;
import org.roleprint.catalog.Move;
import org.roleprint.catalog.listing.ClosestNames;
import org.roleprint.catalog.wording.Wording;

/**
 * Answers a request that failed: with a page, with a problem document (RFC 9457) for
 * clients that want data, or with a redirect where a page has another address now. Says
 * nothing about the inside.
 */
@Component
class ErrorAnswers {

	private static final int CLOSEST = 5;

	/** The container sends no longer headers. */
	private static final int LONGEST_QUERY = 4000;

	private static final int LONGEST_WORDS = 80;

	private final PageHeads heads;

	ErrorAnswers(PageHeads heads) {
		this.heads = heads;
	}

	/**
	 * Answers.
	 * @param failure what failed
	 * @param query the query of the request, null without one
	 * @param edition the catalog
	 * @return a {@link ModelAndView} or a {@link ResponseEntity}, with its status
	 */
	Object answer(Failure failure, @Nullable String query, Edition edition) {
		if (failure.status().value() == HttpStatus.NOT_FOUND.value()) {
			MovedPage page = new MovedPage(edition.names(), edition.moves());
			return page.newAddress(failure.path())
				.<Object>map((path) -> moved(failure.root() + path, query))
				.or(() -> page.gone(failure.path()).map((move) -> gone(failure, move, edition.wording())))
				.orElseGet(() -> missing(failure, edition));
		}
		if (failure.cause() instanceof RoleRetiredException retired) {
			return retired(failure, retired, edition);
		}
		return answer(failure, ErrorWords.of(failure.status(), edition.wording()), NextSteps.NONE);
	}

	/**
	 * The query, unless nobody can have linked by it, stands before the fragment that a
	 * place on a page has.
	 */
	private static ResponseEntity<Void> moved(String target, @Nullable String query) {
		String asked = (query != null && query.length() <= LONGEST_QUERY) ? "?" + query : "";
		int fragment = target.indexOf('#');
		String location = (fragment < 0) ? target + asked
				: target.substring(0, fragment) + asked + target.substring(fragment);
		return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, location).build();
	}

	private Object gone(Failure failure, Move move, Wording wording) {
		Failure told = failure.with(HttpStatus.GONE);
		return answer(told, ErrorWords.of(told.status(), wording), new NextSteps(
				new NearPage(wording.say("kind.page"), move.title(), move.to().toString()), List.of(), null));
	}

	private Object missing(Failure failure, Edition edition) {
		String wanted = (failure.cause() instanceof PageNotFoundException missing) ? missing.wanted()
				: failure.lastWords();
		String words = wanted.substring(0, Math.min(LONGEST_WORDS, wanted.length())).strip();
		List<NearPage> closest = edition.part(ClosestNames.class)
			.to(words, CLOSEST)
			.stream()
			.map((name) -> NearPage.of(name, edition.wording()))
			.toList();
		return answer(failure, ErrorWords.of(failure.status(), edition.wording()),
				new NextSteps(null, closest, words.isEmpty() ? null : words));
	}

	private Object retired(Failure failure, RoleRetiredException role, Edition edition) {
		NearPage successor = edition.names()
			.stream()
			.filter((name) -> name.kind() == Kind.ROLE && name.slug().equals(role.successor()))
			.findFirst()
			.map((name) -> NearPage.of(name, edition.wording()))
			.orElse(null);
		return answer(failure, ErrorWords.retired(role.title(), role.since(), edition.wording()),
				new NextSteps(successor, List.of(), role.title()));
	}

	private Object answer(Failure failure, ErrorWords words, NextSteps next) {
		if (failure.asData()) {
			return problem(failure, words, next);
		}
		PageHead head = this.heads.headOfNoPage(words.title(), words.message(), failure.path());
		ErrorPage page = new ErrorPage(head, failure.status().value(), words, next);
		return new ModelAndView("error", Map.of(Page.MODEL_NAME, page), failure.status());
	}

	private static ResponseEntity<ProblemDetail> problem(Failure failure, ErrorWords words, NextSteps next) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(failure.status(), words.message());
		problem.setTitle(words.title());
		if (next.successor() != null) {
			problem.setProperty("successor", next.successor().under(failure.root()));
		}
		if (!next.closest().isEmpty()) {
			problem.setProperty("closest", next.closest().stream().map((near) -> near.under(failure.root())).toList());
		}
		return ResponseEntity.status(failure.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

}
