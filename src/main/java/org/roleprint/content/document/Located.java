package org.roleprint.content.document;

/**
 * A value and where it stands.
 *
 * @param value what was read
 * @param at where it begins
 * @param <T> what kind of value
 */
public record Located<T>(T value, Position at) {

}
