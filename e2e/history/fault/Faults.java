import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.instrument.ClassFileTransformer;
import java.lang.instrument.Instrumentation;
import java.security.ProtectionDomain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Breaks the service from outside, to prove that the history checker finds what is broken. */
public final class Faults {

    private static final String HOLD = " for no key update";
    private static final AtomicInteger COMMITS = new AtomicInteger();

    private static final String SEMINAR = "kz/bagdar/seminar/HeldSeminar";
    private static final String TRANSACTION = "kz/bagdar/registration/intake/IntakeTransaction";

    /** What is broken for each fault, by class. */
    private static final Map<String, Map<String, CodeTransform>> FAULTS = Map.of(
            "no-lock", Map.of(SEMINAR, withoutLock(), TRANSACTION, committing("late")),
            "early-answer", Map.of(TRANSACTION, committing("sometimes")));

    private Faults() {}

    public static void premain(String fault, Instrumentation instrumentation) {
        Map<String, CodeTransform> places = FAULTS.get(fault);
        instrumentation.addTransformer(new ClassFileTransformer() {
            @Override
            public byte[] transform(
                    ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
                CodeTransform broken = name == null ? null : places.get(name);
                if (broken == null) {
                    return null;
                }
                System.out.println("fault: " + fault + " in " + name);
                ClassFile file = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(
                        ClassHierarchyResolver.ofResourceParsing(loader).orElse(ClassHierarchyResolver.defaultResolver())));
                return file.transformClass(file.parse(bytes), ClassTransform.transformingMethodBodies(broken));
            }
        });
    }

    /** The seminar's row is read and not held. */
    private static CodeTransform withoutLock() {
        return (code, element) -> {
            if (element instanceof ConstantInstruction constant
                    && constant.constantValue() instanceof String sql
                    && sql.contains(HOLD)) {
                code.loadConstant(sql.replace(HOLD, ""));
            } else {
                code.with(element);
            }
        };
    }

    /** A method of ours commits instead. */
    private static CodeTransform committing(String how) {
        return (code, element) -> {
            if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals("java/sql/Connection")
                    && call.name().equalsString("commit")) {
                code.invokestatic(ClassDesc.of("Faults"), how, MethodTypeDesc.ofDescriptor("(Ljava/sql/Connection;)V"));
            } else {
                code.with(element);
            }
        };
    }

    /** Long enough for the other replica to count too, if nothing holds it back. */
    public static void late(Connection connection) throws SQLException, InterruptedException {
        Thread.sleep(50);
        connection.commit();
    }

    /** What is left of a commit behind the answer where the service dies in between, which it does every fifth time. */
    public static void sometimes(Connection connection) throws SQLException {
        if (COMMITS.incrementAndGet() % 5 == 0) {
            connection.rollback();
        } else {
            connection.commit();
        }
    }
}
