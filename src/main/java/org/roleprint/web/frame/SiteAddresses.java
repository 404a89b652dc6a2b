package org.roleprint.web.frame;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Knows under which address the catalog is being visited.
 */
@Component
public class SiteAddresses {

	/** Whoever makes addresses up must not fill the memory. */
	private static final int REMEMBERED = 32;

	private final @Nullable SiteAddress fixed;

	/** Stands for the request being answered, whichever that is. */
	private final HttpServletRequest request;

	private final Map<Origin, SiteAddress> remembered = new ConcurrentHashMap<>();

	SiteAddresses(PublishSettings settings, HttpServletRequest request) {
		this.fixed = settings.site().orElse(null);
		this.request = request;
	}

	/**
	 * The address for the request that is being answered now.
	 * @return the one that is set, or else the one the visitor asked
	 */
	public SiteAddress current() {
		return of(this.request);
	}

	/**
	 * The address for a request.
	 * @param asked the request
	 * @return the one that is set, or else the one the visitor asked
	 */
	public SiteAddress of(HttpServletRequest asked) {
		if (this.fixed != null) {
			return this.fixed;
		}
		Origin origin = new Origin(asked.getScheme(), asked.getServerName(), asked.getServerPort(),
				asked.getContextPath());
		SiteAddress known = this.remembered.get(origin);
		if (known != null) {
			return known;
		}
		SiteAddress made = new SiteAddress(ServletUriComponentsBuilder.fromContextPath(asked).toUriString());
		if (this.remembered.size() < REMEMBERED) {
			this.remembered.put(origin, made);
		}
		return made;
	}

	/**
	 * What a visitor's address begins with.
	 */
	private record Origin(String scheme, String host, int port, String root) {
	}

}
