package org.roleprint.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Computes one checksum over several texts, so that no two lists of texts share one by
 * being cut differently.
 */
final class Checksum {

	private final MessageDigest digest = sha256();

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java runtime has SHA-256", ex);
		}
	}

	Checksum add(String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		this.digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
		this.digest.update(bytes);
		return this;
	}

	/** The checksum as 64 hexadecimal digits; ends the computation. */
	String hex() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
