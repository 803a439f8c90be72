"""Pages of two sites that ask their readers for something on each page, in their own words."""

from __future__ import annotations

from html import escape

CALLS = {
    "row": "The harbour museum keeps the lamps of four of them, and shows them from April to October.",
    "climb": "Bergsteiger lesen unsere Abendpost, bevor sie am nächsten Tag in die Wand gehen, seit zwanzig Jahren.",
}


def row(number: int) -> str:
    """A page of a site that asks its readers in a paragraph with a class name of its own."""
    story = "".join(
        f"<p>Lighthouse number {number} was built of stone in the year {1800 + 7 * number + line}, and its keeper, who was "
        f"{number + line} years old then, has told us how the winters were on the rock before the cable came.</p>"
        for line in range(5)
    )
    return f"<article><h1>The lighthouse of island {number}</h1><div>{story}</div><p class='k7'>{CALLS['row']}</p></article>"


def climb(number: int) -> str:
    """A page of a site that does it in a box among the paragraphs."""
    story = [
        f"<p>Die Hütte Nummer {number}.{line} liegt auf {1900 + 31 * number + line} Metern über dem Meer; wer im Winter kommt, muss {number + 3} "
        "Stunden lang durch den Schnee steigen und den Schlüssel unten im Dorf geholt haben.</p>"
        for line in range(6)
    ]
    story.insert(3, f"<div class='x-box'><p>{escape(CALLS['climb'])}</p></div>")
    return f"<div class='page'><h1>Die Hütte Nummer {number} im Winter</h1><div class='txt'>{''.join(story)}</div></div>"
