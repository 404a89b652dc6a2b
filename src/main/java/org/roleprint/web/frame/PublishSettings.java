package org.roleprint.web.frame;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator decides about absolute addresses and the API.
 *
 * @param baseUrl scheme, host and path under which visitors reach the catalog, context
 * path included; without it, every request's own address is taken
 * @param trustedProxies addresses and networks, as CIDR, whose forwarded headers count;
 * only those of this machine without it
 * @param api who may read the API from a script
 */
@ConfigurationProperties("roleprint")
public record PublishSettings(@Nullable String baseUrl, @DefaultValue( {
		"127.0.0.0/8", "::1/128" }) List<String> trustedProxies, @DefaultValue Origins api){

	public PublishSettings {
		baseUrl = (baseUrl != null && !baseUrl.isBlank()) ? new SiteAddress(baseUrl.strip()).base() : null;
		trustedProxies = List.copyOf(trustedProxies);
	}

	/**
	 * The fixed address of the site.
	 * @return empty when every request's own address is to be taken
	 */
	public Optional<SiteAddress> site() {
		return Optional.ofNullable(this.baseUrl).map(SiteAddress::new);
	}

	/**
	 * Sites whose scripts are let in.
	 *
	 * @param allowedOrigins origins such as {@code https://wiki.example.org}; {@code *}
	 * for every site, nothing for none
	 */
	public record Origins(@DefaultValue("*") List<String> allowedOrigins) {

		private static final Pattern ORIGIN = Pattern.compile("\\*|https?://[A-Za-z0-9.*:-]+");

		public Origins {
			for (String origin : allowedOrigins) {
				if (!ORIGIN.matcher(origin).matches()) {
					throw new IllegalArgumentException(
							"Not an origin: '" + origin + "'. Write https://wiki.example.org, or * for every site");
				}
			}
			allowedOrigins = List.copyOf(allowedOrigins);
		}

	}

}
