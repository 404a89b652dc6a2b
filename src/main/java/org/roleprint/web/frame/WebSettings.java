package org.roleprint.web.frame;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What an operator can set about the pages.
 *
 * @param sourceUrl where the content's files can be changed, without a trailing slash,
 * for the "suggest a change" links; null to leave those out
 */
@ConfigurationProperties("roleprint")
public record WebSettings(@Nullable String sourceUrl) {

	public WebSettings {
		sourceUrl = (sourceUrl == null || sourceUrl.isBlank()) ? null : sourceUrl.strip().replaceAll("/+$", "");
	}

}
