package org.roleprint.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.persistence.EntityManager;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Reads roles with all their parts, by one query for each kind of part: several lists
 * cannot be joined in one, and a join would repeat the role's texts with every row.
 * Families, areas, skills and KPIs must have been read in the same transaction: the parts
 * then refer to them.
 */
@Component
class RoleReader {

	/** Roles whose parts are read together. */
	private static final int BATCH = 200;

	private final RoleRepository roles;

	private final EntityManager entityManager;

	RoleReader(@Lazy RoleRepository roles, EntityManager entityManager) {
		this.roles = roles;
		this.entityManager = entityManager;
	}

	/** Every role, by title. */
	List<Role> all() {
		List<Role> all = this.roles.findAllRows();
		fill(all);
		return all;
	}

	/**
	 * Some roles. What they refer to is read as far as its own row.
	 * @param ids their rows' numbers, few
	 */
	List<Role> some(List<Long> ids) {
		if (ids.isEmpty()) {
			return List.of();
		}
		Set<Long> wanted = new HashSet<>(ids);
		wanted.addAll(this.roles.findSteppedTo(ids));
		wanted.addAll(this.roles.findToldApart(ids));
		List<Role> some = this.roles.findRows(wanted).stream().filter((role) -> ids.contains(role.id())).toList();
		fill(some);
		return some;
	}

	private void fill(List<Role> roles) {
		for (int from = 0; from < roles.size(); from += BATCH) {
			fillTogether(roles.subList(from, Math.min(roles.size(), from + BATCH)));
		}
	}

	private void fillTogether(List<Role> batch) {
		List<Long> ids = batch.stream().map(Role::id).toList();
		var responsibilities = parts(Responsibility.class, ids);
		var skills = parts(SkillRequirement.class, ids);
		var kpis = parts(KpiTarget.class, ids);
		var steps = parts(CareerStep.class, ids);
		var sections = parts(Section.class, ids);
		var differences = parts(RoleDifference.class, ids);
		var changes = parts(RoleChange.class, ids);
		batch.forEach((role) -> role.hold(new RoleParts(of(role, responsibilities), of(role, skills), of(role, kpis),
				of(role, steps), of(role, sections), of(role, differences), of(role, changes))));
	}

	/**
	 * The parts of one kind, each role's in their order. Nobody looks for a part by its
	 * number again, so the session need not keep it.
	 */
	private <P extends RolePart> Map<Role, List<P>> parts(Class<P> kind, List<Long> roles) {
		List<P> parts = this.entityManager
			.createQuery("select x from " + kind.getSimpleName()
					+ " x where x.role.id in :roles order by x.role.id, x.position", kind)
			.setParameter("roles", roles)
			.getResultList();
		parts.forEach(this.entityManager::detach);
		return parts.stream().collect(Collectors.groupingBy(RolePart::role, LinkedHashMap::new, Collectors.toList()));
	}

	private static <P> List<P> of(Role role, Map<Role, List<P>> parts) {
		return parts.getOrDefault(role, new ArrayList<>());
	}

}
