package org.roleprint.web.frame;

/**
 * Plain text where there is little room.
 */
public final class ShortText {

	private static final String CUT = "…";

	private ShortText() {
	}

	/**
	 * Cuts a text at the end of a word.
	 * @param text plain text
	 * @param longest how many characters there may be, 2 at least
	 * @return the text itself where it is short enough, or its beginning and an ellipsis
	 */
	public static String of(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		String room = text.substring(0, longest - 1);
		boolean wordEnds = text.charAt(longest - 1) == ' ';
		int end = wordEnds ? room.length() : room.lastIndexOf(' ');
		String whole = (end > 0) ? room.substring(0, end) : withoutHalves(room);
		return whole.stripTrailing().replaceFirst("[,;:–-]$", "") + CUT;
	}

	/** One long word, or text without spaces: no letter of two halves is parted. */
	private static String withoutHalves(String room) {
		boolean parted = !room.isEmpty() && Character.isHighSurrogate(room.charAt(room.length() - 1));
		return parted ? room.substring(0, room.length() - 1) : room;
	}

}
