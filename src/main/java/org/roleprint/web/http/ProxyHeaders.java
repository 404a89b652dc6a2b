package org.roleprint.web.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.util.NetMask;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

import org.roleprint.web.frame.PublishSettings;

/**
 * Believes a proxy what the visitor asked for (RFC 7239's Forwarded and the X-Forwarded
 * family), but only a proxy that is trusted: from anybody else the headers are taken away
 * before anyone reads them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProxyHeaders extends OncePerRequestFilter {

	private static final String PREFIX = "X-Forwarded-Prefix";

	private static final List<String> ALL = List.of("Forwarded", "X-Forwarded-Host", "X-Forwarded-Proto",
			"X-Forwarded-Port", PREFIX, "X-Forwarded-For", "X-Forwarded-Ssl");

	/** A path and nothing that a browser could take for a host or for markup. */
	private static final Pattern PATH = Pattern.compile("((/[A-Za-z0-9._~-]+)*/?)(, *(/[A-Za-z0-9._~-]+)*/?)*");

	private final ForwardedHeaderFilter believing = new ForwardedHeaderFilter();

	private final ForwardedHeaderFilter removing = new ForwardedHeaderFilter();

	private final List<NetMask> trusted;

	ProxyHeaders(PublishSettings settings) {
		this.trusted = settings.trustedProxies().stream().map(ProxyHeaders::network).toList();
		this.believing.setRelativeRedirects(true);
		this.removing.setRemoveOnly(true);
	}

	private static NetMask network(String text) {
		try {
			return new NetMask(text.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("roleprint.trusted-proxies: not an address or network: \"" + text
					+ "\". Write for example 10.0.0.7 or 10.0.0.0/8.", ex);
		}
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!isForwarded(request)) {
			chain.doFilter(request, response);
			return;
		}
		if (!isTrusted(request.getRemoteAddr())) {
			this.removing.doFilter(request, response, chain);
			return;
		}
		String prefix = request.getHeader(PREFIX);
		if (prefix != null && !PATH.matcher(prefix.strip()).matches()) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
			return;
		}
		this.believing.doFilter(request, response, chain);
	}

	private static boolean isForwarded(HttpServletRequest request) {
		for (String name : ALL) {
			if (request.getHeader(name) != null) {
				return true;
			}
		}
		return false;
	}

	/** Whether the forwarded headers of a sender count. */
	boolean isTrusted(String address) {
		try {
			// A literal address: nothing is looked up.
			InetAddress sender = InetAddress.getByName(address);
			return this.trusted.stream().anyMatch((network) -> network.matches(sender));
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

	/** Error pages hold absolute addresses too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

}
