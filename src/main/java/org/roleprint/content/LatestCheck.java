package org.roleprint.content;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.roleprint.content.document.ContentProblem;

/**
 * What the check says of the content that stands in the directories now, whether readers
 * see it already or it was refused. For authors only: nothing is checked for it unless
 * {@code roleprint.show-problems} is set.
 */
@Component
public class LatestCheck {

	private final boolean shown;

	private final ObjectProvider<FurtherCheck> further;

	private volatile Checked last = new Checked("", List.of());

	LatestCheck(ContentSettings settings, ObjectProvider<FurtherCheck> further) {
		this.shown = settings.showProblems();
		this.further = further;
	}

	/**
	 * What was checked, and what came of it.
	 */
	private record Checked(String checksum, List<ContentProblem> problems) {
	}

	/**
	 * Says whether pages show what the check says.
	 * @return false for a catalog that visitors read
	 */
	public boolean isShown() {
		return this.shown;
	}

	/**
	 * The problems of the content.
	 * @return by file and place
	 */
	public List<ContentProblem> problems() {
		return this.last.problems();
	}

	/** Checks what has not been checked before. */
	void follow(String checksum, Supplier<ContentReport> check) {
		if (this.shown && !checksum.equals(this.last.checksum())) {
			ContentReport report = check.get();
			Stream<ContentProblem> more = this.further.orderedStream()
				.flatMap((each) -> each.of(report.documents()).stream());
			this.last = new Checked(checksum, report.with(more.toList()).problems());
		}
	}

}
