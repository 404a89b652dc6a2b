package org.roleprint.words;

/**
 * How many slips of the finger lie between two words: a letter too many, one missing, a
 * wrong one, or two neighbours swapped.
 */
public final class Edits {

	private Edits() {
	}

	/**
	 * Counts the edits.
	 * @param typed the one word
	 * @param known the other word
	 * @param limit from where on the exact number does not matter
	 * @return the number of edits, or a number above the limit
	 */
	public static int between(String typed, String known, int limit) {
		int[] beforeLast = new int[known.length() + 1];
		int[] last = new int[known.length() + 1];
		for (int j = 0; j <= known.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= typed.length(); i++) {
			int[] row = new int[known.length() + 1];
			row[0] = i;
			int smallest = i;
			for (int j = 1; j <= known.length(); j++) {
				int wrong = (typed.charAt(i - 1) == known.charAt(j - 1)) ? 0 : 1;
				row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + wrong);
				if (isSwap(typed, i, known, j)) {
					row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
				}
				smallest = Math.min(smallest, row[j]);
			}
			if (smallest > limit) {
				return limit + 1;
			}
			beforeLast = last;
			last = row;
		}
		return last[known.length()];
	}

	private static boolean isSwap(String typed, int i, String known, int j) {
		return i > 1 && j > 1 && typed.charAt(i - 1) == known.charAt(j - 2)
				&& typed.charAt(i - 2) == known.charAt(j - 1);
	}

}
