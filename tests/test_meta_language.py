"""The language: as declared, held against the text."""

from __future__ import annotations

import pytest

from article_extract.extractors.language import detect, normalize
from meta_steps import dump, meta, metadata

GERMAN = "Der Rat der Stadt hat am Dienstag beschlossen, dass die alte Brücke nicht mehr für den Verkehr geöffnet wird und bis zum Sommer gesperrt ist."
ENGLISH = "The council of the city decided on Tuesday that the old bridge will not be open for traffic and is closed until the summer of next year."


@pytest.mark.parametrize(
    ("stated", "tag"),
    [
        ("en_us", "en-US"),
        ("de", "de"),
        ("zh-hant-tw", "zh-Hant-TW"),
        ("pt_BR.UTF-8", "pt-BR"),
        ("es-419", "es-419"),
        ("und", None),
        ("English", None),
        ("", None),
    ],
)
def test_tags_are_normalized(stated: str, tag: str | None) -> None:
    assert normalize(stated) == tag


def test_declared_language_keeps_its_region() -> None:
    assert metadata(f"<p>{GERMAN}</p>", lang="de-AT").language == "de-AT"


def test_wrong_declaration_is_overruled() -> None:
    """Templates left at their default."""
    assert metadata(f"<p>{GERMAN}</p>", lang="en-US").language == "de"


def test_second_declaration_counts_where_the_first_is_wrong() -> None:
    assert metadata(f"<p>{GERMAN}</p>", meta("og:locale", "de_CH"), lang="en").language == "de-CH"


def test_short_text_takes_the_declaration() -> None:
    assert metadata("<p>Hallo</p>", lang="nl").language == "nl"


def test_undeclared_and_untold_is_none() -> None:
    assert metadata("<p>Hallo</p>").language is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (GERMAN, "de"),
        (ENGLISH, "en"),
        (
            "Le conseil de la ville a décidé mardi que le vieux pont ne sera plus ouvert pour la circulation et est fermé jusqu'à l'été avec une route sur le nouveau pont.",
            "fr",
        ),
        (
            "В городе на этой неделе закрыли старый мост, и теперь он не будет открыт до лета, как сказал мэр, но для всех машин есть новый мост.",
            "ru",
        ),
        ("旧橋は来年の夏まで閉鎖されることになった。", "ja"),
        ("旧桥将关闭到明年夏天，市议会周二决定。", "zh"),
        ("오래된 다리는 내년 여름까지 폐쇄된다고 시의회가 밝혔다.", "ko"),
        ("สะพานเก่าจะปิดจนถึงฤดูร้อนปีหน้า", "th"),
        ("Η παλιά γέφυρα θα κλείσει μέχρι το καλοκαίρι", "el"),
    ],
)
def test_language_is_seen(text: str, language: str) -> None:
    """By the script where one language writes it, else by small words."""
    assert detect(text)[0] == language


def test_language_of_a_dump() -> None:
    assert dump(GERMAN, GERMAN).language == "de"


def test_few_small_words_are_enough_where_no_other_language_has_any() -> None:
    """Few languages write in Arabic script, and news is terse."""
    text = "بلغت حصيلة الوفيات الناجمة عن فيروس كورونا المستجد الولايات المتحدة خمسين ألفا مساء الخميس وذلك بعدما حصد الوباء خلال الساعة الماضية أرواح كثيرين بحسب مركز الجامعة من"
    assert detect(text)[0] == "ar"
