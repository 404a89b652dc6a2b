package org.roleprint.web.rendering;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;

/**
 * Puts the context path before a link and the content's hash into the address of a style,
 * script or icon. No other link is looked up as a file, and there are no sessions to
 * write into links.
 */
class PageLinkBuilder extends StandardLinkBuilder {

	private static final Pattern ASSET = Pattern.compile("/(?:css|icons|js|webjars)/[^?#]+");

	/** Asked late: Spring makes it from our own settings for pages. */
	private final ObjectProvider<ResourceUrlProvider> assets;

	/** Grows with what templates load, which is a handful. */
	private final Map<String, String> hashed = new ConcurrentHashMap<>();

	PageLinkBuilder(ObjectProvider<ResourceUrlProvider> assets) {
		this.assets = assets;
	}

	@Override
	protected String processLink(IExpressionContext context, String link) {
		String root = computeContextPath(context, link, Map.of());
		String path = link.startsWith(root) ? link.substring(root.length()) : link;
		if (!ASSET.matcher(path).matches()) {
			return link;
		}
		String address = this.hashed.computeIfAbsent(path, this::hashed);
		return (address != null) ? root + address : link;
	}

	private @Nullable String hashed(String path) {
		return this.assets.getObject().getForLookupPath(path);
	}

}
