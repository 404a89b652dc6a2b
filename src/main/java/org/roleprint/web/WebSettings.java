package org.roleprint.web;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator can set about the pages.
 *
 * @param baseUrl under which address the catalog is reached, without a trailing slash;
 * null to take it from each request
 * @param sourceUrl where the content's files can be changed, without a trailing slash,
 * for the "suggest a change" links; null to leave those out
 */
@ConfigurationProperties("roleprint")
public record WebSettings(@Nullable String baseUrl, @Nullable String sourceUrl) {

	public WebSettings {
		baseUrl = trimmed(baseUrl);
		sourceUrl = trimmed(sourceUrl);
	}

	private static @Nullable String trimmed(@Nullable String address) {
		if (address == null || address.isBlank()) {
			return null;
		}
		return address.strip().replaceAll("/+$", "");
	}

}
