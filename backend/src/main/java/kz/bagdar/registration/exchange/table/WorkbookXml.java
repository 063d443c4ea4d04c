package kz.bagdar.registration.exchange.table;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through the XML of a workbook for what would fill the memory of whoever reads it, by what stands in its parts:
 * what they are called, the workbook itself decides.
 */
final class WorkbookXml extends DefaultHandler {

    // the reader keeps room for every column up to the one that an address names; Excel's last is XFD
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z]{1,3}\\d{1,7}");
    private static final int MOST_CELLS_OF_LINE = 20_000;

    // it also makes up each shared text before the one that is named
    private static final int MOST_DIGITS_OF_INDEX = 7;

    private static final int MOST_OF_CELL = 2 * TableLine.LONGEST_CELL;
    private static final int LONGEST_FORMULA = 8_192;

    // each cell is held against all of them
    private static final int MOST_ARRAY_FORMULAS = 10_000;

    private static final int MOST_TEXTS = 3_000_000;
    private static final int MOST_FORMATS = 200_000;
    private static final long MOST_HELD = 48L * 1024 * 1024;

    private int cellsOfLine;
    private int texts;
    private int formats;
    private int arrayFormulas;
    private long held;

    private boolean inCell;
    private boolean inText;
    private boolean inFormula;
    private boolean inValue;
    private boolean isIndex;
    private int lengthOfCell;
    private int lengthOfFormula;
    private int lengthOfValue;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> cellsOfLine = 0;
            case "c" -> startCell(attributes);
            case "v" -> inValue = true;
            case "si" -> {
                inText = true;
                lengthOfCell = 0;
                refuse(++texts > MOST_TEXTS);
            }
            case "f" -> {
                inFormula = true;
                lengthOfFormula = 0;
                refuse("array".equals(attribute(attributes, "t")) && ++arrayFormulas > MOST_ARRAY_FORMULAS);
            }
            case "xf" -> refuse(++formats > MOST_FORMATS);
            case "numFmt" -> {
                for (int i = 0; i < attributes.getLength(); i++) {
                    hold(attributes.getValue(i).length());
                }
            }
            default -> {
                // nothing of it is held
            }
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
        if (inText) {
            hold(length);
        }
        if (inFormula) {
            hold(length);
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

    private void hold(int characters) {
        held += characters;
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
