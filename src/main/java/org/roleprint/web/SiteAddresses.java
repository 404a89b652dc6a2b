package org.roleprint.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.roleprint.publish.PublishSettings;
import org.roleprint.publish.SiteAddress;

/**
 * Knows under which address the catalog is being visited.
 */
@Component
public class SiteAddresses {

	private final PublishSettings settings;

	/** Stands for the request being answered, whichever that is. */
	private final HttpServletRequest request;

	SiteAddresses(PublishSettings settings, HttpServletRequest request) {
		this.settings = settings;
		this.request = request;
	}

	/**
	 * The address for the request that is being answered now.
	 * @return the one that is set, or else the one the visitor asked
	 */
	public SiteAddress current() {
		return this.settings.site()
			.orElseGet(() -> new SiteAddress(ServletUriComponentsBuilder.fromContextPath(this.request).toUriString()));
	}

}
