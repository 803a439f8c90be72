"""Marks: every convention, nested, unclosed, over blocks; and what looks like a mark but is none."""

from __future__ import annotations

import time

import pytest

from article_extract.quotes.marks import MAX_MARKS, find


def spans(text: str) -> list[str]:
    return [text[m.start : m.end] for m in find(text)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("She said “it is done” today.", "it is done"),
        ('She said "it is done" today.', "it is done"),
        ("She said ‘it is done’ today.", "it is done"),
        ("She said 'it is done' today.", "it is done"),
        ("Sie sagte „es ist fertig“ und ging.", "es ist fertig"),
        ("Sie sagte »es ist fertig« und ging.", "es ist fertig"),
        ("Elle dit « c’est fini » et part.", "c’est fini"),
        ("Elle dit qu’« il a fini » et part.", "il a fini"),
        ("Hon sa ”det är klart” i dag.", "det är klart"),
        ("Ona rzekła „to już koniec” dziś.", "to już koniec"),
        ("彼女は「これで終わりです」と話した。", "これで終わりです"),
        ("她说：“事情已经办完了。”", "事情已经办完了。"),
        ('그는 "이제 끝났다"고 말했다.', "이제 끝났다"),
        ("She said ''it is done'' today.", "it is done"),
        ("Sie sagte ,,es ist fertig'' heute.", "es ist fertig"),
        ('She said:"It is done."Then she left.', "It is done."),
    ],
)
def test_conventions(text: str, inside: str) -> None:
    assert spans(text) == [inside]


def test_mixed_marks_pair() -> None:
    assert spans('“One,” he said. “Two." And „drei".') == ["One,", "Two.", "drei"]


def test_apostrophes_are_no_marks() -> None:
    assert spans("It’s the players’ choice, isn't it, in the '90s and ’90s?") == []


def test_a_possessive_does_not_close() -> None:
    assert spans("‘It is the players’ union that said no,’ he told us.") == ["It is the players’ union that said no,"]


def test_feet_and_inches_are_no_marks() -> None:
    assert spans('He is 6\'2" tall and said "no comment" twice.') == ["no comment"]


def test_hebrew_abbreviations_hold_no_mark() -> None:
    assert spans('דובר צה"ל אמר "אנחנו כאן היום" אתמול.') == ["אנחנו כאן היום"]


def test_nested_quotations_stay_inside() -> None:
    assert spans("“He said ‘no’ and „nein“ again.”") == ["He said ‘no’ and „nein“ again."]


def test_a_mark_that_nothing_closes_runs_to_the_end_of_the_block() -> None:
    (found,) = find("She said: “It is done and")
    assert (found.closed, found.end) == (False, 25)


def test_a_forgotten_mark_does_not_swallow_later_quotations() -> None:
    assert spans("“It is done, she said. “I am glad.”") == ["I am glad."]


def test_an_open_quotation_goes_on_to_the_mark_that_closes_it() -> None:
    (found,) = find("and so it ended.” She left.", continued="double")
    assert (found.opened, found.start, found.end) == (False, 0, 16)


@pytest.mark.parametrize("piece", ['"', "“", "«", "'", ' "a', "“”", "‘a ", ",,a", "<<"])
def test_a_page_of_marks_takes_linear_time(piece: str) -> None:
    started = time.process_time()
    find(piece * (200_000 // len(piece)))
    assert time.process_time() - started < 0.5
    assert len(find(piece * (MAX_MARKS // 2))) <= MAX_MARKS
