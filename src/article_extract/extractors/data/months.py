"""Names of months that dateparser's tables lack, and those of the Persian calendar."""

from __future__ import annotations

# By language, January first (folded); a tuple has the names in use beside each other.
MONTHS: dict[str, tuple[tuple[str, ...], ...]] = {
    # Levant and Iraq, the Maghreb, Morocco.
    "ar": (
        ("كانون الثاني", "جانفي"),
        ("شباط", "فيفري"),
        ("آذار", "اذار"),
        ("نيسان", "أفريل", "افريل"),
        ("أيار", "ايار", "ماي"),
        ("حزيران", "جوان"),
        ("تموز", "جويلية", "يوليوز"),
        ("آب", "اب", "أوت", "غشت"),
        ("أيلول", "ايلول", "شتنبر"),
        ("تشرين الأول", "تشرين الاول"),
        ("تشرين الثاني", "نونبر"),
        ("كانون الأول", "كانون الاول", "دجنبر"),
    ),
}
# The second words of names of two words.
SECOND_WORDS = ("الأول", "الاول", "الثاني")

# Farvardin first. Some keyboards write the Arabic letters yeh and kaf for the Persian ones.
PERSIAN_MONTHS = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند".split()
PERSIAN_LETTERS = str.maketrans({"ي": "ی", "ك": "ک"})

# Pages in other languages, too, are made with these languages' templates.
TEMPLATE_LANGUAGES = ("es", "de", "fr", "pt", "it", "nl", "ru")
