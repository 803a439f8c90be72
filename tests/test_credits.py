"""Credit lines: found at the end of captions in the forms and languages of picture desks, and taken apart."""

from __future__ import annotations

import time

import pytest

from article_extract.extractors.images.credit_names import parse_credit
from article_extract.extractors.images.credit_notes import credit_notes
from article_extract.extractors.images.credit_text import clean_credit, trim_label, without_ending
from article_extract.extractors.images.credit_words import CREDIT_WORDS
from article_extract.extractors.images.credits import credit_alone, credit_beside, picture_credit, split_credit

FORMS = [
    ("Troops near Kursk (Picture: Vladimir/Xinhua/Alamy)", "Troops near Kursk", "Vladimir/Xinhua/Alamy"),
    ("Photograph: Ann Lee/The Guardian", None, "Ann Lee/The Guardian"),
    ("A rally in Ohio. (AP Photo/Alex Brandon)", "A rally in Ohio.", "AP Photo/Alex Brandon"),
    ("Das Haus am See. Bild: Imago / Max Muster", "Das Haus am See.", "Imago / Max Muster"),
    ("Das Haus am See Foto: dpa", "Das Haus am See", "dpa"),
    ("Das Haus. Foto: Max Muster/dpa (Archivbild)", "Das Haus. (Archivbild)", "Max Muster/dpa"),
    ("A quiet street © Jane Doe", "A quiet street", "Jane Doe"),
    (
        "The vigil. Photo: Tom Lee for The Washington Post via Getty Images",
        "The vigil.",
        "Tom Lee for The Washington Post via Getty Images",
    ),
    ("La ministre à Paris. Crédit photo : Jean Dupont", "La ministre à Paris.", "Jean Dupont"),
    ("写真：山田太郎", None, "山田太郎"),
    ("庁舎を出る容疑者＝13日、東京で（山田太郎撮影）", "庁舎を出る容疑者＝13日、東京で", "山田太郎"),
    ("鐘楼に立つ三浦さん＝6日、港町、佐伯隆撮影", "鐘楼に立つ三浦さん＝6日、港町", "佐伯隆"),
    ("テレビを見る国民（ソウルで、３日）＝ＡＰ", "テレビを見る国民（ソウルで、３日）", "ＡＰ"),
    ("발언하는 대표 사진=뉴시스", "발언하는 대표", "뉴시스"),
    ("직원들이 책자를 점검하고 있다. 인천=연합뉴스", "직원들이 책자를 점검하고 있다", "연합뉴스"),
    ("대표가 말하고 있다. 뉴욕=AP 연합뉴스", "대표가 말하고 있다", "AP 연합뉴스"),
    ("대표가 말하고 있다. AFP=연합뉴스", "대표가 말하고 있다", "AFP=연합뉴스"),
    ("A scene in Beijing. [Photo/Xinhua]", "A scene in Beijing.", "Xinhua"),
    ("Президент в Москве. Фото: РИА Новости", "Президент в Москве.", "РИА Новости"),
    ("Arkivfoto: Ola Nordmann / NTB", None, "Ola Nordmann / NTB"),
    ("Vilnius / J. Jonaitis / BNS nuotr.", "Vilnius", "J. Jonaitis / BNS"),
    ("Der See. Foto von Max Muster", "Der See.", "Max Muster"),
    ("Centro de acogida. Alba Mir (REUTERS)", "Centro de acogida", "Alba Mir (REUTERS)"),
    ("Three men at sea. The boat sank. Ann Lee/Reuters", "Three men at sea. The boat sank.", "Ann Lee/Reuters"),
    ("The White House. | Ann Lee/Getty Images", "The White House.", "Ann Lee/Getty Images"),
    ("Her garden.Credit...Ann Lee for The New York Times", "Her garden.", "Ann Lee for The New York Times"),
    ("Das Haus. Foto dpa", "Das Haus.", "dpa"),
    ("Il premier a Roma (ansa)", "Il premier a Roma", "ansa"),
    ("会场。（图／王小明摄）", "会场。", "王小明"),
    ("Uma rua — Foto: Ana Paula/Agência Brasil", "Uma rua", "Ana Paula/Agência Brasil"),
    ("A pile of bricks. - © harbourcat - stock.adobe.com", "A pile of bricks.", "harbourcat - stock.adobe.com"),
    ("Found on Nov. 8, 2023. (KTLA)", "Found on Nov. 8, 2023.", "KTLA"),
    ("Three men at sea. Reuters", "Three men at sea", "Reuters"),
    ("Three men at sea. (Ann Lee)", "Three men at sea.", "Ann Lee"),
    ("The new hall. Supplied", "The new hall", "Supplied"),
    ("Das Schiff. (Quelle: IMAGO/U.S. European Command)", "Das Schiff.", "IMAGO/U.S. European Command"),
    ("Fot. Marek Pawlak/PAP", None, "Marek Pawlak/PAP"),
]


@pytest.mark.parametrize(("text", "caption", "credit"), FORMS)
def test_form(text: str, caption: str | None, credit: str) -> None:
    assert split_credit(text) == (caption, credit)


@pytest.mark.parametrize(
    "text",
    [
        "The PM (left) with Bob Lee (right)",
        "Ein Foto von gestern zeigt die Stadt am Abend",
        "イスラエルの国旗＝同国で2019年5月",
        "Das Rathaus. (Luftaufnahme)",
        "The photo shows: the mayor of the town and her two sons on the way home",
        "Three men at sea, in May.",
    ],
)
def test_caption_without_credit(text: str) -> None:
    assert split_credit(text) == (text, None)


@pytest.mark.parametrize("language", sorted(CREDIT_WORDS))
def test_every_language_has_a_label(language: str) -> None:
    """A label of each language, before a name, is a credit and nothing else."""
    label = CREDIT_WORDS[language].labels.split("|")[0]
    assert split_credit(f"{label.capitalize()}: Ann Lee / Reuters") == (None, "Ann Lee / Reuters")


def test_tables_cover_many_languages() -> None:
    assert len(CREDIT_WORDS) >= 60


@pytest.mark.parametrize(
    ("text", "creators", "agencies"),
    [
        ("Vladimir/Xinhua/Alamy", ("Vladimir",), ("Xinhua", "Alamy")),
        ("AP Photo/Alex Brandon", ("Alex Brandon",), ("AP",)),
        ("Tom Lee for The Washington Post via Getty Images", ("Tom Lee",), ("The Washington Post", "Getty Images")),
        ("Alba Mir (REUTERS)", ("Alba Mir",), ("REUTERS",)),
        ("Ann Lee and Bob Ray/Reuters", ("Ann Lee", "Bob Ray"), ("Reuters",)),
        ("IMAGO/Eva Mann", ("Eva Mann",), ("IMAGO",)),
        ("AFP, HANDOUT", (), ("AFP",)),
        ("山田太郎", ("山田太郎",), ()),
        ("정다운 기자", ("정다운",), ()),
        ("Harbour Museum", (), ("Harbour Museum",)),
        ("REUTERS/Ann Lee/File Photo", ("Ann Lee",), ("REUTERS",)),
        ("Screenshot TikTok", (), ("TikTok",)),
        ("AI generated", (), ()),
        ("Ann Lee, via Wikimedia Commons, CC BY-SA 4.0", ("Ann Lee",), ("Wikimedia Commons",)),
        ("iStock.com/harbourcat", ("harbourcat",), ("iStock.com",)),
        ("Ludwig van der Berg/dpa", ("Ludwig van der Berg",), ("dpa",)),
    ],
)
def test_people_and_organisations(text: str, creators: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    credit = parse_credit(text)
    assert credit is not None
    assert (credit.text, credit.creators, credit.agencies) == (text, creators, agencies)


def test_publisher_is_no_person() -> None:
    credit = parse_credit("Ann Lee / Harbour Gazette Online", "Harbour Gazette Online")
    assert credit is not None
    assert (credit.creators, credit.agencies) == (("Ann Lee",), ("Harbour Gazette Online",))


def test_no_credit_is_none() -> None:
    assert parse_credit(None) is None
    assert parse_credit("") is None


@pytest.mark.parametrize(
    ("text", "credit"),
    [
        ("(Bild: Imago / Eva Mann)", "Imago / Eva Mann"),
        ("© dpa", "dpa"),
        ("Foto: Bild: dpa", "dpa"),
        ("Photo by Ann Lee", "Ann Lee"),
        ("Copyright AP Photo", "AP Photo"),
        ("Ann Lee/Copyright 2026 The AP. All rights reserved.", "Ann Lee"),
        ("山田太郎撮影", "山田太郎"),
        ("Foto", None),
    ],
)
def test_text_of_a_credit_element(text: str, credit: str | None) -> None:
    """Label, sign, brackets and notice of rights go, the name stays."""
    assert clean_credit(text) == credit


def test_name_set_apart_by_markup_is_enough() -> None:
    assert credit_beside("The bridge at night.", "Ann Lee") == "Ann Lee"
    assert credit_beside("The bridge at", "night") is None


def test_text_that_is_a_credit_alone() -> None:
    assert credit_alone("Foto: Ann Lee") == "Ann Lee"
    assert credit_alone("Photo | ANN LEE") == "ANN LEE"
    assert credit_alone("The bridge at night. Foto: Ann Lee") is None


def test_running_text_is_held_to_more() -> None:
    """A dispatch may end in its agency, a fact in its source; neither is a picture's credit."""
    assert picture_credit("He will stay, he said. (Reuters)") == (None, None)
    assert picture_credit("Source: Ministry of Health") == (None, None)
    assert picture_credit("The bridge at night (Photo: Ann Lee)") == ("The bridge at night", "Ann Lee")


@pytest.mark.parametrize("unit", ["Foto: ", "(", "© ", ". A", "/", "Photo by ", "撮影", "a: ", "[Photo/", " - "])
def test_hostile_text_takes_linear_time(unit: str) -> None:
    text = unit * (200_000 // len(unit))
    start = time.perf_counter()
    split_credit(text)
    clean_credit(text)
    parse_credit(text[:2000])
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    ("credit", "beside", "notes"),
    [
        ("Handout", "", ("handout",)),
        ("Handout via Reuters", "", ("handout",)),
        ("Pressbild", "", ("handout",)),
        ("AP file photo", "", ("archive",)),
        ("Ann Lee/AFP/File", "", ("archive",)),
        ("Eva Mann/dpa", "Das Rathaus. Foto: Eva Mann/dpa (Archivbild)", ("archive",)),
        ("Eva Mann/dpa", "Das Rathaus. Archivfoto: Eva Mann/dpa", ("archive",)),
        ("佐伯隆", "鐘楼（資料写真）＝佐伯隆撮影", ("archive",)),
        ("Screenshot TikTok", "", ("screenshot",)),
        ("Captura de pantalla", "", ("screenshot",)),
        ("AI generated", "", ("ai_generated",)),
        ("Eva Mann", "Der Hafen. Foto: Eva Mann (KI-generiert)", ("ai_generated",)),
        ("AI生成", "", ("ai_generated",)),
        ("Handout, AI-generated image", "", ("handout", "ai_generated")),
        ("Archives Nationales", "", ()),
        ("Ann Lee/Reuters", "He kept the screenshot, the file and the archive. Ann Lee/Reuters", ()),
    ],
)
def test_what_a_credit_says_of_the_picture(credit: str, beside: str, notes: tuple[str, ...]) -> None:
    """From the credit, its label and a remark in brackets; words of a sentence say nothing."""
    parsed = parse_credit(credit, beside=beside)
    assert parsed is not None
    assert parsed.notes == notes


@pytest.mark.parametrize("hostile", ["(" * 50_000, "a " * 50_000, "a(" * 50_000, "a:" * 50_000, " " * 50_000])
def test_hostile_notes_end_soon(hostile: str) -> None:
    start = time.perf_counter()
    credit_notes(hostile, hostile)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    ("text", "creators", "agencies"),
    [
        ("Ann Lee on Unsplash", ("Ann Lee",), ("Unsplash",)),
        ("Ann Lee von Pexels", ("Ann Lee",), ("Pexels",)),
        ("ann77/Ann Lee/cc by sa 2.0", ("ann77", "Ann Lee"), ()),
        ("Ann Lee, via Wikimedia Commons | Lizenz: CC BY-SA 4.0", ("Ann Lee",), ("Wikimedia Commons",)),
        ("ADAC/Ann Lee", ("Ann Lee",), ("ADAC",)),
        ("TV Thermen- & Vulkanland | Ann Lee", ("Ann Lee",), ("TV Thermen- & Vulkanland",)),
        ("Ann Lee/Port Ellen & Co", ("Ann Lee",), ("Port Ellen & Co",)),
        ("Ann Lee / iStock (Ausschnitt)", ("Ann Lee",), ("iStock",)),
        ("Ann Lee (a view of the old bridge)", ("Ann Lee",), ()),
        ("The Dolder Grand", (), ("The Dolder Grand",)),
        ("Fabian Roth/picture alliance", ("Fabian Roth",), ("picture alliance",)),
    ],
)
def test_names_of_further_forms(text: str, creators: tuple[str, ...], agencies: tuple[str, ...]) -> None:
    named = parse_credit(text)
    assert named is not None
    assert (named.creators, named.agencies) == (creators, agencies)


@pytest.mark.parametrize(
    ("text", "caption", "credit"),
    [
        ("In der Mitte ist es am größten Foto: DER BOTE", "In der Mitte ist es am größten", "DER BOTE"),
        ("Most w remoncie, fot. shutterstock", "Most w remoncie", "shutterstock"),
        ("A student at a test (smola11/iStock)", "A student at a test", "smola11/iStock"),
        ("Imagen ilustrativa: Cuartoscuro", None, "Cuartoscuro"),
    ],
)
def test_labels_of_further_forms(text: str, caption: str | None, credit: str) -> None:
    assert split_credit(text) == (caption, credit)


def test_a_label_whose_name_stands_elsewhere_leaves_the_caption() -> None:
    assert trim_label("The buses in town. FOTO") == "The buses in town."
    assert trim_label("Spelarna på planen. Arkivbild") == "Spelarna på planen. Arkivbild"


def test_a_name_that_ends_the_caption_too_is_the_credits() -> None:
    assert without_ending("The roof of the hall. Ann Lee", "Ann Lee") == "The roof of the hall."
    assert without_ending("Ann Lee", "Ann Lee") is None
    assert without_ending("The roof of Joann Lee", "ann Lee") == "The roof of Joann Lee"


def test_a_mail_address_tells_a_credit() -> None:
    assert split_credit("The lodge is open again. Fairview Lodge: Jan Lund, jan@lund.example") == (
        "The lodge is open again",
        "Fairview Lodge: Jan Lund, jan@lund.example",
    )
