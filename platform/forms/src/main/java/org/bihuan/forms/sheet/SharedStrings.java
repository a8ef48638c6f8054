package org.bihuan.forms.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that the cells of a spreadsheet share, as many as fit into memory beside everything else. */
final class SharedStrings {
    private static final int MOST = 2_000_000;
    private static final long MOST_CHARACTERS = 60_000_000;

    private final List<String> texts = new ArrayList<>();
    private long characters;

    private SharedStrings() {}

    /** None: the spreadsheet has no such part. */
    static SharedStrings none() {
        return new SharedStrings();
    }

    /** @throws IOException if there are too many */
    static SharedStrings read(InputStream from) throws IOException, XMLStreamException {
        SharedStrings strings = new SharedStrings();
        XMLStreamReader xml = Xml.reader(from);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                strings.add(text(xml));
            }
        }
        return strings;
    }

    String get(int index) {
        return texts.get(index);
    }

    private void add(String text) throws IOException {
        texts.add(text);
        characters += text.length();
        if (texts.size() > MOST || characters > MOST_CHARACTERS) {
            throw new TooLargeException();
        }
    }

    /** All parts of a text, but not how it is read aloud. */
    private static String text(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        boolean aloud = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("si"))) {
            if (xml.isStartElement() || xml.isEndElement()) {
                aloud = xml.getLocalName().equals("rPh") ? xml.isStartElement() : aloud;
                within = xml.isStartElement() && xml.getLocalName().equals("t") && !aloud;
            } else if (xml.isCharacters() && within) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }
}
