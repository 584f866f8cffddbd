// SPDX-FileCopyrightText: Zaakregie
// SPDX-License-Identifier: EUPL-1.2
package nl.zaakregie.ontvangst;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The schemas that the WSDLs point to, so that a tool can resolve everything from here. */
@Controller
class SchemaController {
    private static final String PREFIX = "/schemas/";

    private final Wsdlpublicatie wsdls;

    SchemaController(Wsdlpublicatie wsdls) {
        this.wsdls = wsdls;
    }

    @GetMapping("/schemas/**")
    void schema(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length() + PREFIX.length());
        Optional<String> text = wsdls.findSchema(path, request);
        if (text.isEmpty()) {
            response.sendError(404);
            return;
        }
        response.setContentType("text/xml;charset=utf-8");
        response.getOutputStream().write(text.get().getBytes(StandardCharsets.UTF_8));
    }
}
