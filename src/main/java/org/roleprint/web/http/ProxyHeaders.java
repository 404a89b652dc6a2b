package org.roleprint.web.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.util.NetMask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

import org.roleprint.web.frame.PublishSettings;
import org.roleprint.web.frame.SiteAddresses;

/**
 * Believes a proxy what the visitor asked for (RFC 7239's Forwarded and the X-Forwarded
 * family), but only a proxy that is trusted: from anybody else the headers are taken away
 * before anyone reads them. Refuses, before anything else is done, what leaves open under
 * which address the site is visited.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProxyHeaders extends OncePerRequestFilter {

	private static final Logger LOG = LoggerFactory.getLogger(ProxyHeaders.class);

	private static final String FORWARDED = "what its proxy forwarded";

	private final ForwardedHeaderFilter believing = new ForwardedHeaderFilter();

	private final ForwardedHeaderFilter removing = new ForwardedHeaderFilter();

	private final List<NetMask> trusted;

	private final SiteAddresses sites;

	ProxyHeaders(PublishSettings settings, SiteAddresses sites) {
		this.sites = sites;
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
		if (!this.sites.isReadable(request)) {
			refuse(request, response, "Host");
		}
		else if (!isForwarded(request)) {
			chain.doFilter(request, response);
		}
		else if (!isTrusted(request.getRemoteAddr())) {
			this.removing.doFilter(request, response, chain);
		}
		else if (!ForwardedWords.areReadable(request)) {
			refuse(request, response, FORWARDED);
		}
		else {
			this.believing.doFilter(request, response, (forwarded, answer) -> {
				if (this.sites.isReadable((HttpServletRequest) forwarded)) {
					chain.doFilter(forwarded, answer);
				}
				else {
					refuse(request, response, FORWARDED);
				}
			});
		}
	}

	/** Needs no address, and says in one line what was wrong, but not in whose words. */
	private static void refuse(HttpServletRequest request, HttpServletResponse response, String what)
			throws IOException {
		LOG.info("Refused a request from {}: {} names no address that a site can have", request.getRemoteAddr(), what);
		PlainPage.send(response, HttpStatus.BAD_REQUEST, PlainPage.NO_ADDRESS,
				request.getServletContext().getContextPath());
	}

	private static boolean isForwarded(HttpServletRequest request) {
		for (String name : ForwardedWords.HEADERS) {
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
