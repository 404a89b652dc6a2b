package org.roleprint.web.frame;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;

/**
 * Where the catalog is served: what stands before every path in an absolute address.
 *
 * @param base scheme, host, port where unusual, and context path; without a trailing
 * slash
 */
public record SiteAddress(String base) {

	/** Scheme, host, port and path; no user, no query, no fragment. */
	private static final Pattern ADDRESS = Pattern.compile(
			"(?i)(?<scheme>https?)://(?<host>[a-z0-9._~!$&'()*+,;=%-]+|\\[[0-9a-z:.%]+])(:(?<port>[0-9]{1,5}))?(?<path>/[^?#\\s\"<>\\\\]*)?");

	private static final Pattern REST = Pattern.compile("[?#].*", Pattern.DOTALL);

	public SiteAddress {
		base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
		if (!ADDRESS.matcher(base).matches()) {
			throw new IllegalArgumentException("Not the address of a site: '" + base
					+ "'. Give scheme and host, and the path where there is one: https://roles.example.org/catalog");
		}
	}

	/**
	 * An absolute address.
	 * @param path from the root of the catalog, with a leading slash; query and fragment
	 * may follow
	 * @return the whole address
	 */
	public String at(String path) {
		return this.base + path;
	}

	/**
	 * The path that an absolute address has within this catalog. The scheme may differ,
	 * since a proxy may have changed it on the way.
	 * @param address any text a visitor sent; it is only compared, never fetched
	 * @return the decoded path with a leading slash, without query and fragment; null for
	 * an address of another site and for what is no address
	 */
	public @Nullable String pathOf(String address) {
		Matcher own = ADDRESS.matcher(this.base);
		Matcher other = ADDRESS.matcher(REST.matcher(address.strip()).replaceFirst(""));
		if (!own.matches() || !other.matches() || !place(own).equals(place(other))) {
			return null;
		}
		String prefix = path(own);
		String path = path(other);
		if (!path.startsWith(prefix + "/")) {
			return path.equals(prefix) ? "/" : null;
		}
		return decoded(path.substring(prefix.length()));
	}

	/**
	 * The query of an address.
	 * @param address any text a visitor sent
	 * @return what stands between the question mark and the fragment, still encoded;
	 * empty without a query
	 */
	public static String queryOf(String address) {
		String whole = address.substring(0, indexOr(address, '#'));
		int mark = indexOr(whole, '?');
		return whole.substring(Math.min(mark + 1, whole.length()));
	}

	/**
	 * The place on the page that an address names.
	 * @param address any text a visitor sent
	 * @return what stands after the first {@code #}, decoded and without the words that a
	 * browser is to mark; empty where there is nothing or nothing that can be read
	 */
	public static String fragmentOf(String address) {
		String fragment = address.substring(Math.min(indexOr(address, '#') + 1, address.length()));
		String place = decoded(fragment.replaceFirst(":~:.*", ""));
		return (place != null) ? place.strip() : "";
	}

	private static int indexOr(String text, char sign) {
		int at = text.indexOf(sign);
		return (at < 0) ? text.length() : at;
	}

	/** Host and port, the usual port of either scheme left out. */
	private static String place(Matcher address) {
		String host = address.group("host").toLowerCase(Locale.ROOT);
		String usual = address.group("scheme").equalsIgnoreCase("https") ? "443" : "80";
		String port = address.group("port");
		return (port == null || port.equals(usual)) ? host : host + ":" + port;
	}

	private static String path(Matcher address) {
		return (address.group("path") != null) ? address.group("path") : "";
	}

	private static @Nullable String decoded(String path) {
		try {
			return StringUtils.uriDecode(path, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

}
