package org.roleprint.site;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HtmlValidatorTests {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en"><head><meta charset="utf-8"><title>A page</title></head>
			<body><main><h1>A page</h1>%s</main></body></html>
			""";

	private final HtmlValidator validator = new HtmlValidator();

	@AfterEach
	void close() {
		this.validator.close();
	}

	@Test
	void acceptsAValidPage() {
		assertThat(this.validator.problemsOf(PAGE.formatted("<p>Fine.</p>"))).isEmpty();
	}

	@Test
	void namesLineAndProblemOfAnInvalidPage() {
		assertThat(this.validator.problemsOf(PAGE.formatted("<p id=a></p><ul id=a><p>No.</p></ul>")))
			.anySatisfy((problem) -> assertThat(problem).startsWith("3:").contains("not allowed as child of"))
			.anySatisfy((problem) -> assertThat(problem).contains("Duplicate ID"));
	}

	@Test
	void forgetsThePageBefore() {
		this.validator.problemsOf(PAGE.formatted("<p id=a></p><p id=a></p>"));
		assertThat(this.validator.problemsOf(PAGE.formatted("<p id=a>Once.</p>"))).isEmpty();
	}

}
