package org.roleprint.web.data;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes a small XML document into memory, escaped and well-formed.
 */
class XmlText {

	/** What XML 1.0 has no way to write. */
	private static final Pattern FORBIDDEN = Pattern
		.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private final StringWriter text = new StringWriter();

	private final XMLStreamWriter writer;

	/**
	 * Begins a document.
	 * @param root the name of its first element
	 * @param namespace the namespace of all its elements
	 */
	XmlText(String root, String namespace) {
		try {
			this.writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(this.text);
			this.writer.writeStartDocument("UTF-8", "1.0");
			this.writer.writeCharacters("\n");
			this.writer.writeStartElement(root);
			this.writer.writeDefaultNamespace(namespace);
		}
		catch (XMLStreamException ex) {
			throw unexpected(ex);
		}
	}

	/**
	 * Opens an element inside the current one.
	 * @param name its name
	 * @return this
	 */
	XmlText open(String name) {
		return write(() -> {
			this.writer.writeCharacters("\n");
			this.writer.writeStartElement(name);
		});
	}

	/**
	 * Adds an attribute to the element just opened.
	 * @param name its name
	 * @param value its value, unescaped
	 * @return this
	 */
	XmlText attribute(String name, String value) {
		return write(() -> this.writer.writeAttribute(name, clean(value)));
	}

	/**
	 * Closes the current element.
	 * @return this
	 */
	XmlText close() {
		return write(this.writer::writeEndElement);
	}

	/**
	 * Adds an element that holds text only.
	 * @param name its name
	 * @param value its text, unescaped
	 * @return this
	 */
	XmlText element(String name, String value) {
		return open(name).text(value).close();
	}

	/**
	 * Adds text to the current element.
	 * @param value the text, unescaped
	 * @return this
	 */
	XmlText text(String value) {
		return write(() -> this.writer.writeCharacters(clean(value)));
	}

	/**
	 * Ends the document.
	 * @return the whole document
	 */
	String end() {
		write(() -> {
			this.writer.writeEndDocument();
			this.writer.writeCharacters("\n");
			this.writer.close();
		});
		return this.text.toString();
	}

	private XmlText write(Step step) {
		try {
			step.run();
			return this;
		}
		catch (XMLStreamException ex) {
			throw unexpected(ex);
		}
	}

	private static String clean(String value) {
		return FORBIDDEN.matcher(value).replaceAll("");
	}

	private static IllegalStateException unexpected(XMLStreamException ex) {
		return new IllegalStateException("Writing to memory cannot fail", ex);
	}

	/**
	 * Something the writer may refuse.
	 */
	@FunctionalInterface
	private interface Step {

		void run() throws XMLStreamException;

	}

}
