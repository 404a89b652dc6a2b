package org.roleprint.web.http;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may show the embed cards in a frame. No other page may be framed by another site.
 *
 * @param allowedOrigins origins such as {@code https://wiki.example.org}, in the words of
 * CSP's {@code frame-ancestors}; {@code *} for every site
 */
@ConfigurationProperties("roleprint.embed")
record EmbedSettings(@DefaultValue("*") List<String> allowedOrigins) {

	/** A source of CSP's frame-ancestors; the header's own separators cannot pass. */
	private static final Pattern SOURCE = Pattern
		.compile("\\*|'self'|'none'|https?:|(https?://)?(\\*\\.)?[A-Za-z0-9.-]+(:(\\d+|\\*))?");

	EmbedSettings {
		allowedOrigins = allowedOrigins.stream().map(String::strip).filter((origin) -> !origin.isEmpty()).toList();
		allowedOrigins.stream().filter((origin) -> !SOURCE.matcher(origin).matches()).findFirst().ifPresent((odd) -> {
			throw new IllegalArgumentException("roleprint.embed.allowed-origins: not an origin: \"" + odd
					+ "\". Write for example https://wiki.example.org, or * for every site.");
		});
	}

	/**
	 * The sources for CSP's {@code frame-ancestors}.
	 * @return never empty: without an origin nobody may frame the cards
	 */
	String frameAncestors() {
		return this.allowedOrigins.isEmpty() ? "'none'" : String.join(" ", this.allowedOrigins);
	}

}
