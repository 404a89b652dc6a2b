package org.roleprint.site;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Checks a page against the HTML standard with the Nu validator, in this process.
 */
final class HtmlValidator implements AutoCloseable {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	/** The schema is compiled by deep recursion, deeper than a thread's usual stack. */
	private static final long STACK_BYTES = 64L * 1024 * 1024;

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor((task) -> new Thread(null, task, "html-validator", STACK_BYTES));

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

	private final Findings findings = new Findings();

	HtmlValidator() {
		inThread(() -> {
			this.validator.setUpMainSchema(SCHEMA, this.findings);
			this.validator.setUpValidatorAndParsers(this.findings, false, false);
			return this;
		});
	}

	/**
	 * Checks a page.
	 * @param html the whole page
	 * @return errors and warnings as {@code line:column: what}; empty for a valid page
	 */
	List<String> problemsOf(String html) {
		this.findings.list.clear();
		InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
		source.setEncoding("UTF-8");
		return inThread(() -> {
			this.validator.checkHtmlInputSource(source);
			return List.copyOf(this.findings.list);
		});
	}

	private <T> T inThread(Callable<T> work) {
		try {
			return this.thread.submit(work).get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException("The validator could not read schema or page", ex.getCause());
		}
	}

	@Override
	public void close() {
		this.thread.shutdown();
	}

	/** Collects what the validator says. */
	private static final class Findings implements ErrorHandler {

		private final List<String> list = new ArrayList<>();

		@Override
		public void warning(SAXParseException finding) {
			add("warning", finding);
		}

		@Override
		public void error(SAXParseException finding) {
			add("error", finding);
		}

		@Override
		public void fatalError(SAXParseException finding) {
			add("error", finding);
		}

		private void add(String kind, SAXParseException finding) {
			this.list.add("%d:%d: %s: %s".formatted(finding.getLineNumber(), finding.getColumnNumber(), kind,
					finding.getMessage()));
		}

	}

}
