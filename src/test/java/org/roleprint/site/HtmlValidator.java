package org.roleprint.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Checks a page against the HTML standard with the Nu validator, in this process.
 */
final class HtmlValidator {

	private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";

	private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

	private final Findings findings = new Findings();

	HtmlValidator() {
		try {
			this.validator.setUpMainSchema(SCHEMA, this.findings);
			this.validator.setUpValidatorAndParsers(this.findings, false, false);
		}
		catch (Exception ex) {
			throw new IllegalStateException("The validator's schema is not there", ex);
		}
	}

	/**
	 * Checks a page.
	 * @param html the whole page
	 * @return errors and warnings as {@code line:column: what}; empty for a valid page
	 */
	List<String> problemsOf(String html) {
		this.findings.list.clear();
		try {
			InputSource source = new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
			source.setEncoding("UTF-8");
			this.validator.checkHtmlInputSource(source);
		}
		catch (IOException | SAXException ex) {
			throw new IllegalStateException("The page could not be read", ex);
		}
		return List.copyOf(this.findings.list);
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
