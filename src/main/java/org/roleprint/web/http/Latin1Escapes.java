package org.roleprint.web.http;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Reads escapes that are no UTF-8 as what older wikis and mail programs mean by them:
 * {@code %E9} is é.
 */
final class Latin1Escapes {

	/** What browsers, too, take for Latin-1. */
	private static final Charset LATIN_1 = Charset.forName("windows-1252");

	/** Possessive, so that a long address takes no stack. */
	private static final Pattern BEYOND_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])++");

	private Latin1Escapes() {
	}

	/**
	 * The same in UTF-8.
	 * @param address a path or a query, encoded
	 * @return the address itself where its escapes are UTF-8 already
	 */
	static String inUtf8(String address) {
		if (address.indexOf('%') < 0) {
			return address;
		}
		return BEYOND_ASCII.matcher(address).replaceAll((escapes) -> {
			byte[] bytes = HexFormat.of().parseHex(escapes.group().replace("%", ""));
			return isUtf8(bytes) ? escapes.group()
					: URLEncoder.encode(new String(bytes, LATIN_1), StandardCharsets.UTF_8);
		});
	}

	private static boolean isUtf8(byte[] bytes) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

}
