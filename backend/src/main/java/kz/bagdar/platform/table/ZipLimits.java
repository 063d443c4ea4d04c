package kz.bagdar.platform.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.xml.sax.SAXException;

/**
 * Inflates an XLSX once and looks through it, before anything reads it: a few kilobytes can hold gigabytes. It sees the
 * entries as the reader of the workbook will, by the directory at the end of the file.
 */
final class ZipLimits {

    private static final int MEGABYTE = 1024 * 1024;
    private static final long MOST_IN_ALL = 256L * MEGABYTE;
    // texts and styles are held in memory while the sheet is read, the sheet itself is not
    private static final long MOST_HELD = 96L * MEGABYTE;
    private static final int MOST_ENTRIES = 2_000;

    private static final SAXParserFactory PARSERS = parsers();

    private ZipLimits() {}

    /** How many bytes of memory whoever reads it needs until the end, besides the file. */
    static long check(byte[] file) {
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            if (zip.getEntry("xl/workbook.xml") == null) {
                throw FileRejected.because(
                        Rejection.NO_WORKBOOK, "This archive is no XLSX workbook; save the table as XLSX or CSV");
            }
            WorkbookXml xml = new WorkbookXml();
            long inAll = 0;
            int entries = 0;
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                if (++entries > MOST_ENTRIES) {
                    throw FileRejected.tooLarge();
                }
                inAll += inflate(zip, entry, MOST_IN_ALL - inAll, xml);
            }
            return xml.held();
        } catch (IOException | IllegalArgumentException damaged) {
            throw FileRejected.damaged();
        }
    }

    private static long inflate(ZipFile zip, ZipArchiveEntry entry, long left, WorkbookXml xml) throws IOException {
        boolean sheet = entry.getName().startsWith("xl/worksheets/sheet");
        try (InputStream inflated = zip.getInputStream(entry)) {
            CountedPart part = new CountedPart(inflated, sheet ? left : Math.min(left, MOST_HELD));
            if (part.isXml()) {
                part.requireUtf8();
                xml.begin(entry.getName().matches(".*\\.(xml|rels|vml)"));
                read(part, xml);
            }
            part.transferTo(OutputStream.nullOutputStream());
            return part.size();
        }
    }

    private static void read(InputStream part, WorkbookXml xml) throws IOException {
        try {
            SAXParser parser = PARSERS.newSAXParser();
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", xml);
            parser.setProperty("http://xml.org/sax/properties/declaration-handler", xml);
            parser.parse(part, xml);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw FileRejected.damaged();
        }
    }

    private static SAXParserFactory parsers() {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultNSInstance();
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            parsers.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return parsers;
        } catch (SAXException | ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
