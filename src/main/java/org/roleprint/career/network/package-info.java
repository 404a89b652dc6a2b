/**
 * Who stands where: roles, the steps between them and what each role demands, as plain
 * values of one content version.
 */
@NullMarked
@NamedInterface("network")
package org.roleprint.career.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
