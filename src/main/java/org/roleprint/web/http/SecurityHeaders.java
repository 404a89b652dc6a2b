package org.roleprint.web.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells the browser with every answer, error pages included, what a page may load and who
 * may frame it; and to come by https again, where it did.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SecurityHeaders extends OncePerRequestFilter {

	static final String CSP = "Content-Security-Policy";

	/**
	 * The search icon of the style sheet is a {@code data:} picture; everything else is
	 * served from here. No inline style, no inline script, no eval.
	 */
	private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors ";

	private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

	/** For this host only: what stands beside it under the same domain is not ours. */
	private static final String A_YEAR = "max-age=31536000";

	private static final String CONTENT_TYPE_OPTIONS = "X-Content-Type-Options";

	private static final String NO_GUESSING = "nosniff";

	private static final String CARDS = "/embed/";

	private final String framedByAnyAllowed;

	SecurityHeaders(EmbedSettings embed) {
		this.framedByAnyAllowed = POLICY + embed.frameAncestors();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		if (request.isSecure()) {
			response.setHeader("Strict-Transport-Security", A_YEAR);
		}
		if (Reads.isFile(path)) {
			response.setHeader(CONTENT_TYPE_OPTIONS, NO_GUESSING);
			chain.doFilter(request, new FileOrErrorPage(response));
		}
		else {
			set(response, path.startsWith(CARDS) ? this.framedByAnyAllowed : POLICY + "'self'");
			chain.doFilter(request, response);
		}
	}

	/** Sets what every answer has, under a policy of its own. */
	static void set(HttpServletResponse response, String policy) {
		response.setHeader(CSP, policy);
		response.setHeader(CONTENT_TYPE_OPTIONS, NO_GUESSING);
		response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
		response.setHeader("Permissions-Policy", NO_DEVICES);
	}

	/** What the container sends on its own account never came through here before. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/**
	 * What is sent in place of a file that is not there is a page like any other.
	 */
	private static final class FileOrErrorPage extends HttpServletResponseWrapper {

		FileOrErrorPage(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setStatus(int status) {
			super.setStatus(status);
			if (status >= SC_BAD_REQUEST) {
				set(this, POLICY + "'self'");
			}
		}

	}

}
