package org.bihuan.rest.problem;

import java.util.List;
import java.util.Locale;
import org.bihuan.api.problem.MessageCode;
import org.bihuan.api.problem.MessageTexts;
import org.osgi.service.component.annotations.Component;

/** The product's texts, for whoever writes files; and for commands, which need no server. */
@Component
public final class ProductTexts implements MessageTexts {
    @Override
    public String of(MessageCode code, List<String> arguments, Locale language) {
        return Messages.of(code, arguments, language);
    }
}
