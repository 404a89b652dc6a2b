package org.roleprint.search.index;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.roleprint.words.WordMeanings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Four directions in a row of numbers are as far from another as each by itself.
 */
class DirectionsTests {

	/** Numbers of a byte round to less than half a hundredth of a direction's length. */
	private static final float ROUNDING = 0.03f;

	private final Random random = new Random(4);

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 3, 4, 5, 1000 })
	void tellsTheCosineOfEach(int size) {
		List<float[]> all = Stream.generate(this::direction).limit(size).toList();
		float[] other = direction();
		float[] cosines = new Directions(all).cosines(other);
		assertThat(cosines).hasSize(size);
		IntStream.range(0, size)
			.forEach((place) -> assertThat(cosines[place]).isCloseTo(cosine(all.get(place), other), within(ROUNDING)));
	}

	@ParameterizedTest
	@ValueSource(floats = { 1, -1 })
	void keepsTheFarthestApart(float sign) {
		float[] one = new float[WordMeanings.SIZE];
		one[7] = 1;
		float[] far = new float[WordMeanings.SIZE];
		far[7] = sign;
		float[] nothing = new float[WordMeanings.SIZE];
		assertThat(new Directions(List.of(far, nothing, one, far, far)).cosines(one)).containsExactly(sign, 0, 1, sign,
				sign);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 64 })
	void holdsDirectionsOfFewAndOfManyNumbers(int numbers) {
		float[] one = new float[WordMeanings.SIZE];
		float[] other = new float[WordMeanings.SIZE];
		for (int index = 0; index < numbers; index++) {
			one[index] = (float) Math.sqrt(1.0 / numbers);
			other[index] = -one[index];
		}
		float[] cosines = new Directions(List.of(one, other, one, other)).cosines(one);
		assertThat(cosines[0]).isCloseTo(1, within(ROUNDING)).isEqualTo(cosines[2]);
		assertThat(cosines[1]).isCloseTo(-1, within(ROUNDING)).isEqualTo(cosines[3]);
	}

	private float[] direction() {
		float[] numbers = new float[WordMeanings.SIZE];
		for (int index = 0; index < numbers.length; index++) {
			numbers[index] = (float) this.random.nextGaussian();
		}
		float length = (float) Math.sqrt(cosine(numbers, numbers));
		for (int index = 0; index < numbers.length; index++) {
			numbers[index] /= length;
		}
		return numbers;
	}

	private static float cosine(float[] one, float[] other) {
		float sum = 0;
		for (int index = 0; index < one.length; index++) {
			sum += one[index] * other[index];
		}
		return sum;
	}

}
