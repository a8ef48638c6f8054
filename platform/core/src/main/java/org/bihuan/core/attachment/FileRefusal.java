package org.bihuan.core.attachment;

import java.util.List;
import java.util.stream.Stream;
import org.bihuan.api.attachment.AttachmentFault;

/** A file that is not taken. */
final class FileRefusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final AttachmentFault fault;
    private final transient List<Object> arguments;

    FileRefusal(AttachmentFault fault, Object... arguments) {
        super(fault.code());
        this.fault = fault;
        this.arguments = Stream.of(arguments).toList();
    }

    AttachmentFault fault() {
        return fault;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
