import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProtectionDomain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Changes the running service from outside: its offers hold for seconds instead of hours, so that they expire while somebody
 * looks; and where it is told a file, it breaks in the way that the file names at the moment, to prove that the history
 * checker finds what is broken.
 */
public final class Faults {

    private static final String HOLD = " for no key update";
    private static final AtomicInteger COMMITS = new AtomicInteger();

    private static final ClassDesc OURS = ClassDesc.of("Faults");
    private static final ClassDesc CONNECTION = ClassDesc.of("java.sql.Connection");

    private static Path present;

    private Faults() {}

    /** @param file that has the name of a fault, or of none; empty where the service is not to be broken */
    public static void premain(String file, Instrumentation instrumentation) {
        Map<String, CodeTransform> places = new HashMap<>();
        places.put("kz/bagdar/registration/admission/AdmissionRulesView", hasty());
        places.put("kz/bagdar/registration/admission/SeminarAdmission", hasty());
        if (file != null && !file.isEmpty()) {
            present = Path.of(file);
            places.put("kz/bagdar/seminar/HeldSeminar", holding());
            places.put("kz/bagdar/registration/intake/IntakeTransaction", committing());
        }
        instrumentation.addTransformer(new ClassFileTransformer() {
            @Override
            public byte[] transform(
                    ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
                CodeTransform changed = name == null ? null : places.get(name);
                if (changed == null) {
                    return null;
                }
                System.out.println("changed: " + name);
                ClassFile classFile = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                        ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver())));
                return classFile.transformClass(classFile.parse(bytes), ClassTransform.transformingMethodBodies(changed));
            }
        });
    }

    /** Hours are seconds. */
    private static CodeTransform hasty() {
        return (code, element) -> {
            if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals("java/time/Duration")
                    && call.name().equalsString("ofHours")) {
                code.invokestatic(call.owner().asSymbol(), "ofSeconds", call.typeSymbol());
            } else {
                code.with(element);
            }
        };
    }

    private static CodeTransform holding() {
        return (code, element) -> {
            code.with(element);
            if (element instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof String sql
                    && sql.contains(HOLD)) {
                code.invokestatic(OURS, "hold", MethodTypeDesc.of(ConstantDescs.CD_String, ConstantDescs.CD_String));
            }
        };
    }

    private static CodeTransform committing() {
        return (code, element) -> {
            if (element instanceof InvokeInstruction call
                    && call.owner().asSymbol().equals(CONNECTION)
                    && call.name().equalsString("commit")) {
                code.invokestatic(OURS, "commit", MethodTypeDesc.of(ConstantDescs.CD_void, CONNECTION));
            } else {
                code.with(element);
            }
        };
    }

    /** Without the lock the seminar's row is read and not held. */
    public static String hold(String sql) {
        return fault().equals("no-lock") ? sql.replace(HOLD, "") : sql;
    }

    /**
     * Without the lock it comes late enough for the other replica to count too. With the answer before it, it is what is left
     * of a commit where the service dies in between, which it does every fifth time.
     */
    public static void commit(Connection connection) throws SQLException, InterruptedException {
        String fault = fault();
        if (fault.equals("no-lock")) {
            Thread.sleep(50);
        }
        if (fault.equals("early-answer") && COMMITS.incrementAndGet() % 5 == 0) {
            connection.rollback();
        } else {
            connection.commit();
        }
    }

    private static String fault() {
        try {
            return Files.readString(present);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
