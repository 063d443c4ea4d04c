package kz.bagdar.badge.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kz.bagdar.badge.print.Badge.RouteMark;

/** Badges with much and with little on them, and a document of some. */
final class Samples {

    static final String CODE = "AZ-_".repeat(16);

    static final String LETTERS =
            "АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя";

    private static final String SEMINAR =
            "Кластерлер – білім беру ұйымдарының табыстылығын дамытудың инновациялық нысаны";

    static final Badge USUAL = new Badge(
            SEMINAR,
            "Айгүл Серікова",
            "Ақмола облысының әдістемелік кабинеті",
            "Әдіскер",
            "Ақмола облысы",
            "Аудандық әдістемелік кабинет",
            new RouteMark("3-маршрут · 2-топ", "Инклюзивті білім беру", "#2b8a3e"),
            CODE);

    static final Badge FULL = new Badge(
            SEMINAR.repeat(4).substring(0, 300),
            "Өтебәйұлы-Қожахметова Гүлшаһрезаһан Нұрсұлтанбекқызы",
            "Шығыс Қазақстан облысы білім басқармасының «Өскемен қаласы бойынша білім бөлімі» ММ "
                    + "«№ 12 жалпы орта білім беретін мектебі» КММ",
            "Директордың оқу-тәрбие ісі жөніндегі орынбасары",
            "Шығыс Қазақстан облысы",
            "Аудандық әдістемелік кабинеттердің басшылары",
            new RouteMark("12-маршрут · 4-топ", "Мектептерде инклюзивті білім беруді іске асыру", "#ffffff"),
            CODE);

    static final Badge BARE = new Badge("Семинар", "Ли На", null, null, null, null, null, null);

    private Samples() {}

    static Badge named(String name) {
        return new Badge(SEMINAR, name, USUAL.workplace(), null, USUAL.region(), null, USUAL.route(), CODE);
    }

    static byte[] document(Layout layout, List<Badge> badges) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (BadgeDocument document = new BadgeDocument(layout, "Бейджер")) {
            for (Badge badge : badges) {
                document.add(badge);
            }
            document.save(pdf);
        }
        return pdf.toByteArray();
    }
}
