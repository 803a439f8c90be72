"""Four templates of our own, and what their sites repeat on every page, in several languages.

Each repeats texts that are not the article's (``out``) where a single page has little to tell them by: no telling class names,
none of the usual words. And each repeats texts that are (``stay``): a series' introduction, an interview's questions.
"""

from __future__ import annotations

from html import escape
from random import Random

# prompt within the text, its second line, box after the text, house rule after the text, series' introduction, question
TEXTS: dict[str, tuple[str, str, str, str, str, str]] = {
    "en": (
        "Want to know what the town is talking about? We write it down for you each morning before seven.",
        "More than forty thousand readers open our morning post with their first cup of coffee.",
        "Our reporters are on the road every day so that you need not be. It takes a minute to stand by them.",
        "Names in this story were changed where those concerned asked for it; the editors know them.",
        "In this series we visit people who keep something going that others have long given up.",
        "What would you do again if you had to begin once more from nothing?",
    ),
    "de": (
        "Sie wollen wissen, worüber die Stadt spricht? Wir schreiben es jeden Morgen vor sieben Uhr für Sie auf.",
        "Mehr als vierzigtausend Menschen öffnen unsere Morgenpost zur ersten Tasse Kaffee.",
        "Unsere Reporter sind jeden Tag unterwegs, damit Sie es nicht sein müssen. Es dauert eine Minute, ihnen beizustehen.",
        "Namen in dieser Geschichte wurden auf Wunsch der Betroffenen geändert; der Redaktion sind sie bekannt.",
        "In dieser Reihe besuchen wir Menschen, die am Leben halten, was andere längst aufgegeben haben.",
        "Was würden Sie wieder tun, wenn Sie noch einmal von vorn anfangen müssten?",
    ),
    "es": (
        "¿Quiere saber de qué habla la ciudad? Se lo contamos cada mañana antes de las siete.",
        "Más de cuarenta mil personas abren nuestra carta de la mañana con el primer café.",
        "Nuestros reporteros están cada día en la calle para que usted no tenga que estarlo. Apoyarlos cuesta un minuto.",
        "Los nombres de esta historia se cambiaron a petición de los afectados; la redacción los conoce.",
        "En esta serie visitamos a personas que mantienen vivo lo que otros abandonaron hace tiempo.",
        "¿Qué volvería a hacer si tuviera que empezar de nuevo desde cero?",
    ),
    "it": (
        "Vuole sapere di che cosa parla la città? Glielo scriviamo ogni mattina prima delle sette.",
        "Più di quarantamila persone aprono la nostra posta del mattino con il primo caffè.",
        "I nostri cronisti sono ogni giorno per strada perché non debba esserlo lei. Per sostenerli basta un minuto.",
        "I nomi in questa storia sono stati cambiati su richiesta degli interessati; la redazione li conosce.",
        "In questa serie andiamo a trovare chi tiene in vita ciò che altri hanno abbandonato da tempo.",
        "Che cosa rifarebbe se dovesse ricominciare ancora una volta da zero?",
    ),
    "ja": (
        "町で何が話題になっているか知りたい方へ。毎朝七時までに私たちが書いてお届けします。",
        "四万人を超える皆さまが、朝の一杯のコーヒーとともに私たちの便りを開いています。",
        "皆さまに代わって記者たちは毎日現場を歩いています。彼らを支えるのに一分もかかりません。",
        "この記事に登場する方の名前は、ご本人の希望により変更しています。編集部は本名を把握しています。",
        "この連載では、ほかの人がとうにあきらめたものを守り続ける人々を訪ねています。",
        "もう一度何もないところから始めるとしたら、同じことをなさいますか。",
    ),
}


def page_of(
    make: str, language: str, headline: str, paragraphs: list[str], others: list[str], number: int
) -> tuple[str, str, list[str], list[str]]:
    """A page: its HTML, the text of the article, what must not be in the body, what repeats and must."""
    chance = Random(f"{make} {language} {number}")
    texts = TEXTS[language]
    return MAKES[make](texts, escape(headline), paragraphs, [escape(other) for other in others], number, chance)


Made = tuple[str, str, list[str], list[str]]


def _p(paragraphs: list[str], tag: str = "p") -> list[str]:
    return [f"<{tag}>{escape(text)}</{tag.split()[0]}>" for text in paragraphs]


def _frame(headline: str, content: str, others: list[str]) -> str:
    links = "".join(f'<li><a href="/a/{n}">{other}</a></li>' for n, other in enumerate(others))
    return (
        f"<!doctype html><html><head><title>{headline}</title></head><body>"
        '<div class="top"><a href="/">A</a> <a href="/b">B</a> <a href="/c">C</a></div>'
        f'{content}<div class="more"><ul>{links}</ul></div><div class="end"><a href="/i">I</a></div></body></html>'
    )


def news(texts: tuple[str, ...], headline: str, paragraphs: list[str], others: list[str], number: int, chance: Random) -> Made:
    """A prompt in a box among the paragraphs, a call beneath them; every third page belongs to a series."""
    prompt, second, call, _, introduction, _ = texts
    stay = [introduction] if number % 3 == 0 else []
    own = [*stay, *paragraphs]
    parts = _p(own)
    at = chance.randrange(2, max(3, len(parts)))
    parts.insert(at, f'<div class="x-box"><p>{escape(prompt)}</p><p>{escape(second)}</p></div>')
    content = f'<div class="page"><h1>{headline}</h1><div class="txt">{"".join(parts)}</div><div class="z1"><p>{escape(call)}</p></div></div>'
    return _frame(headline, content, others), "\n\n".join(own), [prompt, second, call], stay


def blog(texts: tuple[str, ...], headline: str, paragraphs: list[str], others: list[str], number: int, chance: Random) -> Made:
    """A prompt as a paragraph with a class name of its own; every page belongs to the series."""
    prompt, _, call, _, introduction, _ = texts
    parts = _p(paragraphs)
    parts.insert(chance.randrange(2, max(3, len(parts))), f'<p class="k7">{escape(prompt)}</p>')
    parts = [f'<p class="k3"><em>{escape(introduction)}</em></p>', *parts, f'<p class="k9">{escape(call)}</p>']
    content = f'<article><h1>{headline}</h1><section class="c">{"".join(parts)}</section></article>'
    return _frame(headline, content, others), "\n\n".join([introduction, *paragraphs]), [prompt, call], [introduction]


def interview(
    texts: tuple[str, ...], headline: str, paragraphs: list[str], others: list[str], number: int, chance: Random
) -> Made:
    """The same question on every page, bold among the answers; a box above the text."""
    prompt, _, call, _, _, question = texts
    middle = len(paragraphs) // 2
    own = [*paragraphs[:middle], question, *paragraphs[middle:]]
    parts = [f"<p><b>{escape(text)}</b></p>" if text == question else f"<p>{escape(text)}</p>" for text in own]
    content = (
        f'<div class="w"><div class="u2"><p>{escape(call)}</p></div><h1>{headline}</h1><div class="t">{"".join(parts)}</div>'
        f'<div class="u5"><p>{escape(prompt)}</p></div></div>'
    )
    return _frame(headline, content, others), "\n\n".join(own), [prompt, call], [question]


def wire(texts: tuple[str, ...], headline: str, paragraphs: list[str], others: list[str], number: int, chance: Random) -> Made:
    """Paragraphs that are bare divs; a house rule beneath them in the same container, a prompt in a nested one."""
    prompt, _, call, rule, introduction, _ = texts
    stay = [introduction] if number % 4 == 0 else []
    own = [*stay, *paragraphs]
    parts = _p(own, "div")
    parts.insert(chance.randrange(2, max(3, len(parts))), f'<div class="q"><div>{escape(prompt)}</div></div>')
    parts.append(f'<div class="q2">{escape(rule)}</div>')
    content = (
        f'<main><h1>{headline}</h1><div class="s">{"".join(parts)}</div><div class="s4"><div>{escape(call)}</div></div></main>'
    )
    return _frame(headline, content, others), "\n\n".join(own), [prompt, rule, call], stay


MAKES = {"news": news, "blog": blog, "interview": interview, "wire": wire}
