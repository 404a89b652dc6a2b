package org.roleprint.career.compare;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.roleprint.catalog.Ref;
import org.roleprint.catalog.address.Slug;
import org.roleprint.catalog.address.TrustedHtml;
import org.roleprint.words.Thesaurus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where compared roles are furthest apart.
 */
class SharpDifferenceTests {

	private static final Ref MONEY = new Ref("cost-and-suppliers", "Cost and suppliers", 10);

	private static final Ref PEOPLE = new Ref("people-and-teams", "People and teams", 20);

	private static final Line INVOICE = defining("one", MONEY, "Invoice", "Explains each invoice to finance.");

	private static final Line BUDGET = defining("two", MONEY, "Platform budget", "Plans hours for tooling.");

	@Test
	void putsTheDefiningLinesOfAnAreaSideBySide() {
		Line plain = plain("one", MONEY, "Licence list", "Keeps licences in a list.");
		assertThat(of(List.of(List.of(plain, INVOICE), List.of(BUDGET)))).singleElement().satisfies((difference) -> {
			assertThat(difference.area()).isEqualTo(MONEY);
			assertThat(difference.lines()).containsExactly(Optional.of(INVOICE), Optional.of(BUDGET));
		});
	}

	@Test
	void showsTheNearestLineWhereOnlyOneRoleIsDefinedByTheArea() {
		Line far = plain("two", MONEY, "Licence list", "Keeps licences in a list.");
		Line near = plain("two", MONEY, "Invoice notes", "Writes notes on an invoice.");
		assertThat(of(List.of(List.of(INVOICE), List.of(defining("two", PEOPLE, "Hiring", "Fills posts."), far, near))))
			.filteredOn((difference) -> difference.area().equals(MONEY))
			.singleElement()
			.satisfies((difference) -> assertThat(difference.lines()).containsExactly(Optional.of(INVOICE),
					Optional.of(near)));
	}

	@Test
	void leavesTheCellOfRoleWithNothingThereEmpty() {
		assertThat(of(List.of(List.of(INVOICE), List.of(defining("two", PEOPLE, "Hiring", "Fills posts.")))))
			.extracting(SharpDifference::lines)
			.contains(List.of(Optional.of(INVOICE), Optional.empty()));
	}

	@Test
	void putsWhatIsSaidAlikeLast() {
		Line same = defining("two", MONEY, "Invoice", "Explains each invoice to finance.");
		assertThat(of(List.of(List.of(INVOICE, defining("one", PEOPLE, "Rota", "Grants rest.")),
				List.of(same, defining("two", PEOPLE, "Hiring", "Fills posts.")))))
			.extracting(SharpDifference::area)
			.first()
			.isEqualTo(PEOPLE);
	}

	@Test
	void takesAnyLineOfRoleThatMarksNone() {
		Line budget = plain("two", MONEY, "Platform budget", "Plans hours for tooling.");
		assertThat(of(
				List.of(List.of(plain("one", MONEY, "Invoice", "Explains each invoice to finance.")), List.of(budget))))
			.hasSize(1);
	}

	@Test
	void namesFiveAtMost() {
		assertThat(of(List.of(manyAreas("one", "Alpha"), manyAreas("two", "Omega")))).hasSize(5);
	}

	private static List<Line> manyAreas(String role, String title) {
		return IntStream.range(0, 8)
			.mapToObj((number) -> defining(role, new Ref("area-" + number, "Area " + number, number), title, ""))
			.toList();
	}

	private static List<SharpDifference> of(List<List<Line>> roles) {
		List<String> texts = roles.stream().flatMap(List::stream).map(Line::words).toList();
		return SharpDifference.of(roles, WordRarity.ofTexts(texts, Thesaurus.NONE));
	}

	private static Line defining(String role, Ref area, String title, String text) {
		return plain(role, area, title, text).asDefining();
	}

	private static Line plain(String role, Ref area, String title, String text) {
		return new Line(role, area, Slug.of(title), title, new TrustedHtml(text), false);
	}

}
