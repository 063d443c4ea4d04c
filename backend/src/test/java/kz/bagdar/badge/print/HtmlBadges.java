package kz.bagdar.badge.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import kz.bagdar.registration.ticket.QrCode;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/** What drawing is measured against: one HTML for each badge, printed as press releases are. */
final class HtmlBadges {

    private static final String PAGE = """
            <html><head><style>
              @page { size: 90mm 60mm; margin: 4mm }
              body { font: 8pt 'Noto Sans'; margin: 0 }
              h1 { font-size: 16pt; margin: 2mm 0 } img { float: right; width: 25mm }
              .route { background: %s; font-weight: bold; font-size: 14pt; padding: 1mm }
            </style></head><body>
            <div>%s</div><hr/><img src="data:image/png;base64,%s"/><h1>%s</h1><div>%s</div><div>%s</div><div>%s</div>
            <div class="route">%s</div></body></html>""";

    private final byte[] regular;
    private final byte[] bold;

    HtmlBadges() throws IOException {
        XRLog.setLoggingEnabled(false);
        regular = font("NotoSans-Regular.ttf");
        bold = font("NotoSans-Bold.ttf");
    }

    byte[] print(Badge badge) throws IOException {
        String html = PAGE.formatted(
                badge.route().colour(),
                badge.seminar(),
                Base64.getEncoder().encodeToString(picture(badge.code())),
                badge.name(),
                badge.position(),
                badge.workplace(),
                badge.region(),
                badge.route().label());
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRendererBuilder()
                .withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null)
                .useFont(() -> new ByteArrayInputStream(regular), "Noto Sans", 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(bold), "Noto Sans", 700, FontStyle.NORMAL, true)
                .toStream(pdf)
                .run();
        return pdf.toByteArray();
    }

    private static byte[] picture(String text) throws IOException {
        QrCode code = QrCode.of(text);
        BufferedImage picture = new BufferedImage(code.size(), code.size(), BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                picture.setRGB(x, y, 0xffffff);
            }
        }
        code.bars().forEach(bar -> {
            for (int x = bar.x(); x < bar.x() + bar.length(); x++) {
                picture.setRGB(x, bar.y(), 0);
            }
        });
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return png.toByteArray();
    }

    private static byte[] font(String name) throws IOException {
        try (InputStream file = HtmlBadges.class.getResourceAsStream("/fonts/" + name)) {
            return file.readAllBytes();
        }
    }
}
