package org.leadershipdialogue.export.model;

import java.util.List;
import java.util.stream.Stream;

/// Names as people in the UN bear them, none of anybody we know.
public final class Names {

    private static final List<String> LATIN = List.of(
            "Amina Diallo",
            "João Matos",
            "Søren Ångström",
            "Zoë Brûlé-Çelik",
            "Nguyễn Thị Ánh",
            "Łukasz Żółty",
            "O'Brien, \"Pat\"",
            "=cmd|'/c calc'!A1",
            "Ada 👩‍🔬 Lovelace",
            "fi ffi office");
    private static final List<String> CYRILLIC = List.of(
            "Мария Соколова",
            "Ольга Ёлкина",
            "Юрий Щербаков",
            "Їжак Ґалаґан",
            "Ђорђе Њежић",
            "Айгүл Өмүрова",
            "Иван",
            "Борис Въглен",
            "Анна-Мария Ли",
            "Эльвира Юсупова");
    private static final List<String> ARABIC = List.of(
            "يوسف كريمي",
            "محمد الأمين الحسن",
            "لاله",
            "ليلى حداد",
            "فاطمة الزهراء",
            "عبد الله بن عمر",
            "محمّد",
            "یوسف گچپژ",
            "آمنہ",
            "سلمى");
    private static final List<String> HAN =
            List.of("陈伟", "李小龍", "王芳", "欧阳修", "張學友", "刘洋", "田中", "佐藤 花", "高橋 健", "渡邊 真理子");
    private static final List<String> KANA_AND_HANGUL =
            List.of("ほなみ カナ", "さくら", "タナカ・ハナ", "ユウキ", "みどり", "김민수", "이영희", "박지성", "최수진", "정하늘");
    private static final List<String> OTHERS = List.of(
            "Νίκος Παπαδόπουλος",
            "דוד כהן",
            "प्रिया शर्मा",
            "สมชาย ใจดี",
            "አበበ ቢቂላ",
            "Նարե Հակոբյան",
            "გიორგი",
            "রহিমা খাতুন",
            "Wei 陈伟 Chen",
            "يوسف Karimi (ADB) 12");

    private Names() {}

    /// Sixty names in more than six scripts, no two alike.
    public static List<String> sixty() {
        return Stream.of(LATIN, CYRILLIC, ARABIC, HAN, KANA_AND_HANGUL, OTHERS)
                .flatMap(List::stream)
                .toList();
    }
}
