package kz.bagdar.platform.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.persister.entity.EntityPersister;

/**
 * Which resource a row of a table belongs to, in the contract's word for it: that of the change log, which is the
 * entity's name. A table of a list belongs to the entity that has the list.
 */
@ApplicationScoped
class TableOwners {

    @Inject
    EntityManagerFactory entities;

    String resourceOf(String table) {
        return resourceByTable().getOrDefault(table, table.replace('_', '-'));
    }

    // computed anew each time: it is asked for where a deletion was refused, and nowhere else
    private Map<String, String> resourceByTable() {
        MappingMetamodel mapping =
                entities.unwrap(SessionFactoryImplementor.class).getMappingMetamodel();
        Map<String, String> resources = new HashMap<>();
        mapping.forEachEntityDescriptor(entity -> resources.put(entity.getTableName(), word(entity)));
        mapping.forEachCollectionDescriptor(
                list -> resources.put(list.getTableName(), word(list.getOwnerEntityPersister())));
        return resources;
    }

    private static String word(EntityPersister entity) {
        String name = entity.getMappedClass().getSimpleName();
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase();
    }
}
