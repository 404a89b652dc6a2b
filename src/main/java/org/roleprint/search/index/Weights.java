package org.roleprint.search.index;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much a match counts by where it stands. The numbers were settled with the relevance
 * questions of the tests; what matters is their order.
 *
 * @param title the line's own title: two to six words chosen to name it, so the strongest
 * @param text the line's own text: the measure of all others
 * @param subjects the terms for which the line is what one looks for, as a reader of the
 * whole catalog found: adds to the text, where they count as other words
 * @param asked what somebody may type who needs the line: written for just that, so more
 * than the text
 * @param roleTitle the title of the line's role: tells alike lines of several roles apart
 * @param roleNames the role's other names: as its title, but less certain
 * @param area the area's title: common to a tenth of all lines, so nearly nothing
 * @param nearInTitle neighbouring words of the query that stand together in the title
 * @param nearInText the same in the text: tells "release train" from two stray words
 * @param wholeName a card that is called just what was typed: it must lead
 * @param synonym what a word's synonym counts, against the word itself
 * @param oneWay what a one-way synonym counts: a narrower or ambiguous word may mislead,
 * and a concept has many, which all count
 * @param near what a concept counts that a word may be about, against one that it means
 * @param scattered what the words of a known term count when they do not stand together
 * @param namedRole what it counts that the line's role was named
 * @param everything what it counts that a line has everything that was asked for
 * @param secondLine what a role's second and third line add to its best, since a role
 * with several fitting lines answers for more of it
 * @param passageLine the same when somebody's text is searched for, such as half an
 * advert, which is about a role and not about a line
 * @param skill what a step of proficiency in the skill of what is asked adds to a role:
 * decides between lines that fit alike
 * @param meaning what nearness in meaning counts, as a cosine, against the best role's
 * words
 */
public record Weights(@DefaultValue("3.0") float title, @DefaultValue("1.0") float text,
		@DefaultValue("2.0") float subjects, @DefaultValue("2.5") float asked, @DefaultValue("0.6") float roleTitle,
		@DefaultValue("0.4") float roleNames, @DefaultValue("0.1") float area, @DefaultValue("2.0") float nearInTitle,
		@DefaultValue("1.0") float nearInText, @DefaultValue("10.0") float wholeName,
		@DefaultValue("0.8") float synonym, @DefaultValue("0.5") float oneWay, @DefaultValue("0.35") float near,
		@DefaultValue("0.4") float scattered, @DefaultValue("40.0") float namedRole,
		@DefaultValue("20.0") float everything, @DefaultValue("0.1") float secondLine,
		@DefaultValue("0.3") float passageLine, @DefaultValue("0.5") float skill, @DefaultValue("1.5") float meaning) {

}
