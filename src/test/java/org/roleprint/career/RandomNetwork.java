package org.roleprint.career;

import java.util.Random;

import org.roleprint.career.network.CareerNetwork;
import org.roleprint.catalog.Level;
import org.roleprint.catalog.SampleLevels;
import org.roleprint.catalog.Ref;
import org.roleprint.catalog.StepKind;
import org.roleprint.catalog.YearRange;

/**
 * Networks of any size, the same ones for the same number.
 */
public final class RandomNetwork {

	private static final Level[] LADDER = { SampleLevels.SENIOR, SampleLevels.LEAD, SampleLevels.MANAGER,
			SampleLevels.SENIOR_MANAGER, SampleLevels.DIRECTOR, SampleLevels.HEAD, SampleLevels.VP,
			SampleLevels.C_LEVEL };

	private RandomNetwork() {
	}

	/**
	 * Draws one.
	 * @param seed which one
	 * @param size how many roles
	 * @return a network with about three steps a role, some to titles outside
	 */
	public static CareerNetwork of(long seed, int size) {
		Random random = new Random(seed);
		CareerSample sample = new CareerSample();
		for (int i = 0; i < size; i++) {
			int family = random.nextInt(4);
			sample.role("Role " + i, LADDER[rank(i)], new Ref("family-" + family, "Family " + family, family));
		}
		for (int i = 0; i < 3 * size; i++) {
			step(sample, random, size);
		}
		return sample.network();
	}

	private static int rank(int role) {
		return role % LADDER.length;
	}

	private static void step(CareerSample sample, Random random, int size) {
		int one = random.nextInt(size);
		int other = random.nextInt(size);
		YearRange years = new YearRange(1 + random.nextInt(3), 4 + random.nextInt(4));
		if (rank(one) < rank(other)) {
			sample.promotion("Role " + one, "Role " + other, years);
		}
		else if (rank(one) == rank(other) && one != other) {
			sample.beside(random.nextBoolean() ? StepKind.LATERAL : StepKind.SPECIALISATION, "Role " + one,
					"Role " + other, years);
		}
		else if (random.nextInt(3) == 0) {
			sample.promotion("Role " + one, "Outside " + other, years);
		}
	}

}
