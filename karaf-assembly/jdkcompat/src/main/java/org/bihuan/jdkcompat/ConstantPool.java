package org.bihuan.jdkcompat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.Set;

/** The constants of a class file: where each begins and what it is (JVM specification, 4.4). */
final class ConstantPool {
    private static final int FIRST_CONSTANT = 10;
    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int METHOD = 10;

    private final byte[] classFile;
    private final ByteBuffer file;
    private final int[] offsets;
    private final int end;

    private ConstantPool(byte[] classFile, int[] offsets, int end) {
        this.classFile = classFile;
        this.file = ByteBuffer.wrap(classFile);
        this.offsets = offsets;
        this.end = end;
    }

    static ConstantPool of(byte[] classFile) throws IOException {
        ByteBuffer file = ByteBuffer.wrap(classFile);
        int[] offsets = new int[Short.toUnsignedInt(file.getShort(FIRST_CONSTANT - 2))];
        int at = FIRST_CONSTANT;
        for (int index = 1; index < offsets.length; index++) {
            offsets[index] = at;
            int tag = file.get(at);
            switch (tag) {
                case UTF8 -> at += 3 + Short.toUnsignedInt(file.getShort(at + 1));
                case CLASS, 8, 16, 19, 20 -> at += 3;
                case 15 -> at += 4;
                case 3, 4, 9, METHOD, 11, 12, 17, 18 -> at += 5;
                case 5, 6 -> {
                    at += 9;
                    index++; // a long or double takes two places
                }
                default -> throw new IOException("unknown constant " + tag);
            }
        }
        return new ConstantPool(classFile, offsets, at);
    }

    /** The class file with the named static methods called on another class; empty if it calls none of them. */
    Optional<byte[]> withMethodsMovedTo(String owner, Set<String> methods) throws IOException {
        byte[] moved = classFile.clone();
        int added = offsets.length + 1;
        boolean any = false;
        for (int index = 1; index < offsets.length; index++) {
            if (offsets[index] > 0 && file.get(offsets[index]) == METHOD && methods.contains(method(offsets[index]))) {
                ByteBuffer.wrap(moved).putShort(offsets[index] + 1, (short) added);
                any = true;
            }
        }
        return any ? Optional.of(withClassAdded(moved, owner)) : Optional.empty();
    }

    private byte[] withClassAdded(byte[] moved, String owner) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(moved.length + 64);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(moved, 0, FIRST_CONSTANT - 2);
        out.writeShort(offsets.length + 2);
        out.write(moved, FIRST_CONSTANT, end - FIRST_CONSTANT);
        out.writeByte(UTF8);
        out.writeUTF(owner);
        out.writeByte(CLASS);
        out.writeShort(offsets.length);
        out.write(moved, end, moved.length - end);
        return bytes.toByteArray();
    }

    private String method(int offset) throws IOException {
        int owner = reference(offset + 1);
        int nameAndType = reference(offset + 3);
        return text(reference(owner + 1)) + "." + text(reference(nameAndType + 1)) + text(reference(nameAndType + 3));
    }

    private int reference(int offset) {
        return offsets[Short.toUnsignedInt(file.getShort(offset))];
    }

    private String text(int offset) throws IOException {
        return new DataInputStream(new ByteArrayInputStream(classFile, offset + 1, end - offset - 1)).readUTF();
    }
}
