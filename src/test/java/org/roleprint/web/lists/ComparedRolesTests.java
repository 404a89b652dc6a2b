package org.roleprint.web.lists;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The addresses of comparisons.
 */
class ComparedRolesTests {

	private final ComparedRoles three = new ComparedRoles(List.of("a", "b", "c"));

	@Test
	void keepsEachRoleOnceAndFourAtMost() {
		assertThat(new ComparedRoles(List.of("a", "b", "a", "c", "d", "e", "f", "g", "h", "i")).slugs())
			.containsExactly("a", "b", "c", "d");
	}

	@Test
	void namesRolesInTheirOrder() {
		assertThat(this.three.address()).isEqualTo("/compare?role=a&role=b&role=c");
		assertThat(new ComparedRoles(List.of()).address()).isEqualTo("/compare");
	}

	@Test
	void addsRemovesAndMoves() {
		assertThat(this.three.with("d").slugs()).containsExactly("a", "b", "c", "d");
		assertThat(this.three.without("b").slugs()).containsExactly("a", "c");
		assertThat(this.three.movedLeft("c").slugs()).containsExactly("a", "c", "b");
		assertThat(this.three.movedLeft("a").slugs()).containsExactly("a", "b", "c");
		assertThat(this.three.movedLeft("unknown").slugs()).containsExactly("a", "b", "c");
	}

}
