package org.roleprint.content.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.roleprint.catalog.address.Slug;
import org.roleprint.content.document.ContentFile;
import org.roleprint.content.document.ContentFolder;
import org.roleprint.content.document.PageAddress;

/**
 * Where the address of a link leads: to the web, to a page of the catalog, or nowhere we
 * would send a reader.
 *
 * @param kind which of the three
 * @param page the page of the catalog, null for the others
 */
record LinkTarget(Kind kind, @Nullable PageAddress page) {

	private static final LinkTarget WEB = new LinkTarget(Kind.WEB, null);

	private static final LinkTarget REFUSED = new LinkTarget(Kind.REFUSED, null);

	/** Browsers skip control characters in addresses, so none may hide a scheme. */
	private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\s\\\\]");

	private static final Pattern ALLOWED = Pattern.compile("(?i)(https?://|mailto:).+");

	private static final Pattern FILE = Pattern.compile("([^#?:]*)(?:#([A-Za-z0-9_-]+))?");

	/**
	 * The three kinds of addresses.
	 */
	enum Kind {

		/** Another site or a mail address. */
		WEB,
		/** A page of the catalog. */
		PAGE,
		/** Anything else. */
		REFUSED

	}

	/**
	 * Reads an address.
	 * @param from the file the link stands in
	 * @param destination the address as written
	 * @return where it leads
	 */
	static LinkTarget of(ContentFile from, String destination) {
		if (destination.isEmpty() || CONTROL.matcher(destination).find()) {
			return REFUSED;
		}
		if (ALLOWED.matcher(destination).matches()) {
			return WEB;
		}
		Matcher file = FILE.matcher(destination);
		if (!file.matches() || destination.startsWith("/")) {
			return REFUSED;
		}
		String path = file.group(1).isEmpty() ? from.path()
				: resolve(from.folder().directory() + "/" + file.group(1)).orElse("");
		return page(path, file.group(2)).map((page) -> new LinkTarget(Kind.PAGE, page)).orElse(REFUSED);
	}

	private static Optional<String> resolve(String path) {
		Deque<String> parts = new ArrayDeque<>();
		for (String part : path.split("/", -1)) {
			if (part.equals("..")) {
				if (parts.pollLast() == null) {
					return Optional.empty();
				}
			}
			else if (!part.equals(".")) {
				parts.addLast(part);
			}
		}
		return Optional.of(String.join("/", parts));
	}

	private static Optional<PageAddress> page(String path, @Nullable String fragment) {
		int slash = path.indexOf('/');
		if (slash < 0 || !path.endsWith(".md")) {
			return Optional.empty();
		}
		String slug = path.substring(slash + 1, path.length() - ".md".length());
		return ContentFolder.ofDirectory(path.substring(0, slash))
			.filter((folder) -> folder.hasPages() && Slug.isValid(slug))
			.map((folder) -> new PageAddress(folder, slug, fragment));
	}

}
