package org.bihuan.core.exchange;

import org.bihuan.api.problem.MessageCode;

/** A text of the product that is no message. */
public record TextKey(String name) implements MessageCode {
    @Override
    public String code() {
        return name;
    }
}
