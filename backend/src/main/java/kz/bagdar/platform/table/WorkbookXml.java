package kz.bagdar.platform.table;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Looks through the XML of a workbook for what would fill the memory of whoever reads it, by what stands in its parts:
 * what they are called, the workbook itself decides.
 */
final class WorkbookXml extends DefaultHandler2 {

    // the reader keeps room for every column up to the one that an address names; Excel's last is XFD
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}\\d{1,7}");
    private static final int MOST_CELLS_OF_LINE = 20_000;

    // it also makes up each shared text before the one that is named
    private static final int MOST_DIGITS_OF_INDEX = 7;

    private static final int MOST_OF_CELL = 2 * TableLine.LONGEST_CELL;
    private static final int LONGEST_FORMULA = 8_192;

    // each cell is held against all of them
    private static final int MOST_ARRAY_FORMULAS = 10_000;

    private static final int MOST_OF_LINE = 2_000_000;

    // what the reader keeps until the end, in bytes: of each text, number format, sheet and formula that cells share,
    // besides its characters
    private static final long MOST_HELD = 128L * 1024 * 1024;
    private static final int OF_CHARACTER = 2;
    private static final int OF_TEXT = 56;
    private static final int OF_FORMAT = 64;
    private static final int OF_ENTRY = 256;

    // whoever reads XML keeps each name that it has met
    private static final int MOST_NAMES = 20_000;

    private final Set<String> names = new HashSet<>();
    private boolean ofWorkbook;

    private int cellsOfLine;
    private int lengthOfLine;
    private int arrayFormulas;
    private long held;

    private boolean inCell;
    private boolean inText;
    private boolean inFormula;
    private boolean formulaIsHeld;
    private boolean inValue;
    private boolean isIndex;
    private int lengthOfCell;
    private int lengthOfFormula;
    private int lengthOfValue;

    /** How many bytes of memory whoever reads the workbook needs until the end. */
    long held() {
        return held;
    }

    /** @param ofWorkbook whether it is one of the workbook's own parts; some programs put settings of theirs beside them */
    void begin(boolean ofWorkbook) {
        this.ofWorkbook = ofWorkbook;
    }

    /** A document type is there to have files read or memory filled; settings have one that declares nothing. */
    @Override
    public void startDTD(String name, String publicId, String systemId) {
        if (ofWorkbook) {
            throw FileRejected.oddXml();
        }
    }

    @Override
    public void elementDecl(String name, String model) {
        throw FileRejected.oddXml();
    }

    @Override
    public void attributeDecl(String element, String name, String type, String mode, String value) {
        throw FileRejected.oddXml();
    }

    @Override
    public void internalEntityDecl(String name, String value) {
        throw FileRejected.oddXml();
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId) {
        throw FileRejected.oddXml();
    }

    @Override
    public void notationDecl(String name, String publicId, String systemId) {
        throw FileRejected.oddXml();
    }

    @Override
    public void skippedEntity(String name) {
        throw FileRejected.oddXml();
    }

    @Override
    public void startPrefixMapping(String prefix, String uri) {
        meet(prefix);
        meet(uri);
    }

    @Override
    public void processingInstruction(String target, String data) {
        meet(target);
    }

    private void meet(String name) {
        refuse(names.add(name) && names.size() > MOST_NAMES);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        meet(qualified);
        for (int i = 0; i < attributes.getLength(); i++) {
            meet(attributes.getQName(i));
        }
        switch (name) {
            case "row" -> {
                cellsOfLine = 0;
                lengthOfLine = 0;
            }
            case "c" -> startCell(attributes);
            case "v" -> inValue = true;
            case "si" -> {
                inText = true;
                lengthOfCell = 0;
                hold(OF_TEXT);
            }
            case "f" -> startFormula(attributes);
            case "xf" -> hold(OF_FORMAT);
            case "numFmt", "sheet", "Relationship" -> {
                hold(OF_ENTRY);
                for (int i = 0; i < attributes.getLength(); i++) {
                    hold(OF_CHARACTER * attributes.getValue(i).length());
                }
            }
            default -> {
                // nothing of it is held
            }
        }
    }

    private void startFormula(Attributes attributes) {
        String kind = attribute(attributes, "t");
        boolean array = "array".equals(kind);
        refuse(array && ++arrayFormulas > MOST_ARRAY_FORMULAS);
        inFormula = true;
        lengthOfFormula = 0;
        formulaIsHeld = array || "shared".equals(kind) && attribute(attributes, "ref") != null;
        if (formulaIsHeld) {
            hold(OF_ENTRY);
        }
    }

    private void startCell(Attributes attributes) {
        String address = attribute(attributes, "r");
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw FileRejected.damaged();
        }
        refuse(++cellsOfLine > MOST_CELLS_OF_LINE);
        inCell = true;
        isIndex = "s".equals(attribute(attributes, "t"));
        lengthOfCell = 0;
        lengthOfValue = 0;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inCell || inText) {
            lengthOfCell += length;
            if (lengthOfCell > MOST_OF_CELL) {
                throw TableLine.cellTooLong();
            }
        }
        if (inCell) {
            lengthOfLine += length;
            refuse(lengthOfLine > MOST_OF_LINE);
        }
        if (inText) {
            hold(OF_CHARACTER * length);
        }
        if (inFormula) {
            hold(formulaIsHeld ? OF_CHARACTER * length : 0);
            lengthOfFormula += length;
            refuse(lengthOfFormula > LONGEST_FORMULA);
        }
        if (inCell && inValue && isIndex) {
            lengthOfValue += length;
            if (lengthOfValue > MOST_DIGITS_OF_INDEX) {
                throw FileRejected.damaged();
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "c" -> inCell = false;
            case "v" -> inValue = false;
            case "si" -> inText = false;
            case "f" -> inFormula = false;
            default -> {
                // as it began
            }
        }
    }

    private void hold(int bytes) {
        held += bytes;
        refuse(held > MOST_HELD);
    }

    private static void refuse(boolean tooMuch) {
        if (tooMuch) {
            throw FileRejected.tooLarge();
        }
    }

    /** In whatever namespace. */
    private static String attribute(Attributes attributes, String name) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals(name)) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
