package org.roleprint.web.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Stands for a page that does not exist: status 404, with the nearest names offered.
 */
public final class PageNotFoundException extends ResponseStatusException {

	private final String wanted;

	/**
	 * Says what was asked for.
	 * @param wanted a slug or a name, as the visitor gave it
	 */
	public PageNotFoundException(String wanted) {
		super(HttpStatus.NOT_FOUND);
		this.wanted = wanted;
	}

	public String wanted() {
		return this.wanted;
	}

}
