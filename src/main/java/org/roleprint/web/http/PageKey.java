package org.roleprint.web.http;

import java.nio.charset.StandardCharsets;

import org.springframework.util.DigestUtils;

/**
 * What a page depends on; two requests with the same key get the same bytes.
 *
 * @param edition number of the edition it is made from, or {@link #ANY_EDITION}
 * @param target path and the parameters that the page reads, in one order
 * @param form in which form, where an address has several
 * @param site the address that absolute links are made for, and the path below which the
 * others are; empty for files
 */
record PageKey(long edition, String target, String form, String site) {

	/** Files are the same in every edition. */
	static final long ANY_EDITION = -1;

	/** Enough to tell one page from another. */
	private static final int DIGITS = 16;

	/**
	 * The page's tag, known before the page is made. Weak, so that a server or proxy may
	 * compress what it stands for.
	 * @param version checksum of content, build and settings
	 */
	String tag(String version) {
		return tag(String.join("\n", version, this.target, this.form, this.site).getBytes(StandardCharsets.UTF_8));
	}

	/** A tag that stands for some bytes. */
	static String tag(byte[] bytes) {
		return "W/\"" + DigestUtils.md5DigestAsHex(bytes).substring(0, DIGITS) + "\"";
	}

}
