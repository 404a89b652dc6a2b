package org.roleprint.web.frame;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

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

	/** The domain name system knows no longer one. */
	private static final int LONGEST_HOST = 255;

	private static final int LONGEST_PATH = 300;

	private static final int HIGHEST_PORT = 65_535;

	/** A name, or an address as it stands in a URL. */
	private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+]");

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
		return (this.fixed != null) ? this.fixed : asked(asked);
	}

	/**
	 * Says whether a request names an address that a site can have. Every request is held
	 * against this once, before anything else reads it.
	 * @param asked the request
	 * @return false when its scheme, host, port or context path is none
	 */
	public boolean isReadable(HttpServletRequest asked) {
		String host = asked.getServerName();
		if (host == null || host.length() > LONGEST_HOST || asked.getContextPath().length() > LONGEST_PATH
				|| asked.getServerPort() > HIGHEST_PORT || !HOST.matcher(host).matches()) {
			return false;
		}
		try {
			asked(asked);
			return true;
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private SiteAddress asked(HttpServletRequest asked) {
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
