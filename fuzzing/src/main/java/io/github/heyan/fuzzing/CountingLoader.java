package io.github.heyan.fuzzing;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Loads Heyan's classes anew, so that they tell {@link WorkCounter} of each step. */
final class CountingLoader extends ClassLoader {
  private static final String COUNTER = WorkCounter.class.getName().replace('.', '/');

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    synchronized (getClassLoadingLock(name)) {
      Class<?> known = findLoadedClass(name);
      if (known != null) {
        return known;
      }
      return isCounted(name) ? counted(name) : super.loadClass(name, resolve);
    }
  }

  private static boolean isCounted(String name) {
    return name.startsWith("io.github.heyan.") && !name.equals(WorkCounter.class.getName());
  }

  private Class<?> counted(String name) throws ClassNotFoundException {
    String file = name.replace('.', '/') + ".class";
    try (InputStream in = getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
      reader.accept(new Counting(writer), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class Counting extends ClassVisitor {
    Counting(ClassVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      return new Steps(super.visitMethod(access, name, descriptor, signature, exceptions));
    }
  }

  /** Counts at the start of a method and before each jump backwards. */
  private static final class Steps extends MethodVisitor {
    private final Set<Label> passed = new HashSet<>();

    Steps(MethodVisitor next) {
      super(Opcodes.ASM9, next);
    }

    @Override
    public void visitCode() {
      super.visitCode();
      step();
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        step();
      }
      super.visitJumpInsn(opcode, label);
    }

    private void step() {
      visitMethodInsn(Opcodes.INVOKESTATIC, COUNTER, "step", "()V", false);
    }
  }
}
