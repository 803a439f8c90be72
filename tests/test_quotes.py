"""Quotations with their speakers, from a body to ``Article.quotes``."""

from __future__ import annotations

import time

import pytest

from article_extract import Block, BlockKind, CueKind, Draft, Person, Quote, QuoteKind, Span, SpanKind, extract_text
from article_extract.extractors.quotes import Quotes
from article_extract.page import Page
from article_extract.text_page import cut_text

PAGE: Page = cut_text("A page.")


def quotes(*texts: str, language: str | None = "en", kind: BlockKind = BlockKind.PARAGRAPH) -> tuple[Quote, ...]:
    body = tuple(Block(kind=kind, text=text) for text in texts)
    return Quotes()(PAGE, Draft(body=body, language=language)).quotes


def said(*texts: str, language: str | None = "en") -> list[tuple[str, str | None]]:
    return [(quote.text, quote.speaker) for quote in quotes(*texts, language=language)]


def speakers(*texts: str, language: str | None = "en") -> list[str | None]:
    return [speaker for _, speaker in said(*texts, language=language)]


def test_offsets_point_at_the_text() -> None:
    text = "Ann Lee said: “We are ready to go.”"
    (quote,) = quotes(text)
    assert text[quote.start : quote.end] == quote.text == "We are ready to go."


def test_the_cue_says_what_told_the_speaker() -> None:
    text = "“We are ready to go,” said Ann Lee."
    (quote,) = quotes(text)
    assert (quote.cue.kind, quote.cue.text) == (CueKind.VERB, "said")
    assert text[quote.cue.start : quote.cue.end] == "said"


@pytest.mark.parametrize(
    "text",
    [
        "“We are ready to go,” Ann Lee said.",
        "“We are ready to go,” said the mayor, Ann Lee.",
        "Ann Lee said: “We are ready to go.”",
        "Ann Lee, the mayor of Oldtown, told reporters: “We are ready to go.”",
        "One of the nurses, Ann Lee, 42, said that “we are ready to go”.",
        "“We are ready,” Ann Lee said, “to go now.”",
        "According to Ann Lee, “we are ready to go”.",
        "Speaking on Monday, Ann Lee called it “the best day of our lives”.",
    ],
)
def test_where_the_speaker_may_stand(text: str) -> None:
    assert set(speakers(text)) == {"Ann Lee"}


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("de", "„Wir sind jetzt bereit“, sagte die Ministerin Eva Berg am Montag.", "Eva Berg"),
        ("de", "Laut Eva Berg sei man „jetzt endlich dafür bereit“.", "Eva Berg"),
        ("fr", "« Nous sommes enfin prêts », a déclaré Jeanne Blanc.", "Jeanne Blanc"),
        ("es", "—No vamos a ceder nunca —dijo la ministra Ana Gil—. Es así.", "Ana Gil"),
        ("it", "«Siamo molto contenti di questo», ha detto Mario Neri.", "Mario Neri"),
        ("pt", "“Estamos muito felizes hoje”, disse Maria Couto.", "Maria Couto"),
        ("nl", "‘We zijn hier erg blij mee’, zegt Jan de Boer.", "Jan de Boer"),
        ("sv", "– Det är väldigt viktigt för oss, säger Anna Lind.", "Anna Lind"),
        ("no", "– Dette er veldig viktig, sier Kari Moe.", "Kari Moe"),
        ("da", "»Det er en stor dag for os,« siger Mette Holm.", "Mette Holm"),
        ("fi", "– Tämä on meille tärkeä asia, sanoo Matti Salo.", "Matti Salo"),
        ("pl", "– To był bardzo trudny mecz – powiedział Jan Mazur.", "Jan Mazur"),
        ("cs", "„Je to pro nás velký úspěch,“ řekla Jana Malá.", "Jana Malá"),
        ("ru", "«Мы продолжим эту работу», — сказал Иван Белов.", "Иван Белов"),
        ("uk", "«Ми будемо працювати далі», — заявив Олег Мороз.", "Олег Мороз"),
        ("tr", 'Bakan Ali Kaya, "Bu konuda çok kararlıyız" dedi.', "Ali Kaya"),
        ("hu", "„Ez nagyon fontos nekünk” – mondta Nagy Éva.", "Nagy Éva"),
        ("ro", "„Suntem foarte fericiți astăzi”, a declarat Ion Lupu.", "Ion Lupu"),
        ("el", "«Είμαστε πολύ χαρούμενοι σήμερα», είπε ο Νίκος Λάππας.", "Νίκος Λάππας"),
        ("id", '"Kami akan terus bekerja," kata Budi Hadi.', "Budi Hadi"),
        ("ko", '김하늘 시장은 "우리는 계속 노력할 것이다"라고 말했다.', "김하늘"),
        ("ja", "森花子知事は「安全を最優先に考えたい」と述べた。", "森花子"),
        ("zh", "市长林小山说：“我们会继续努力工作。”", "林小山"),
        ("ar", 'قال الوزير سامي نور إن "الوضع أصبح صعبا للغاية".', "سامي نور"),
        ("he", '"אנחנו נמשיך לעבוד קשה", אמר דן לוי.', "דן לוי"),
        ("hi", 'मंत्री राम लाल ने कहा, "हम इसे जल्द पूरा करेंगे।"', "राम लाल"),
        ("xx", "“Aba geto miru kana,” soma Tiko Raba.", "Tiko Raba"),
    ],
)
def test_languages(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language=language)[0] == speaker


def test_pronoun_title_and_surname_become_the_fullest_name() -> None:
    found = speakers(
        "The mayor, Ann Lee, opened the bridge on Monday.",
        "“It took us far too long,” she said.",
        "“We will build another one,” Ms Lee added.",
        "“I am glad it stands,” the mayor said.",
    )
    assert found == ["Ann Lee", "Ann Lee", "Ann Lee"]


def test_a_quotation_alone_belongs_to_the_running_speaker() -> None:
    first, second = quotes("“It took us far too long,” said Ann Lee.", "“But now we are done.”")
    assert (second.speaker, second.cue.kind) == (first.speaker, CueKind.RUNNING)


def test_another_speaker_takes_over() -> None:
    found = speakers(
        "“It is far too late,” said Ann Lee.",
        "Bob Ray disagreed, saying: “It is never too late.”",
        "“Never,” he said, “not for us.”",
    )
    assert found == ["Ann Lee", "Bob Ray", "Bob Ray"]


def test_a_quotation_over_blocks_is_one_record_a_block() -> None:
    first, second = quotes("Ann Lee said: “It took us far too long.", "“But now we are done.”")
    assert (first.continues, second.continues, second.speaker) == (False, True, "Ann Lee")


def test_a_block_without_marks_inside_a_quotation_belongs_to_it() -> None:
    found = said("Ann Lee wrote: “It took us long.", "The second part was worse.", "And now it is done.”")
    assert [text for text, _ in found] == ["It took us long.", "The second part was worse.", "And now it is done."]


def test_an_introduction_may_end_the_block_before() -> None:
    assert speakers("In the end Ann Lee wrote:", "“It took us far too long.”") == ["Ann Lee"]


@pytest.mark.parametrize(
    "text",
    [
        "She sang “Yes” twice.",
        "The film “A Long Way Home” opens today.",
        "He is known as Bob “The Old Fox” Ray.",
        "A so-called “green corridor” was opened.",
    ],
)
def test_names_titles_and_terms_are_no_quotations(text: str) -> None:
    assert said(text) == []


INTERVIEW = (
    "Ann Lee has run the ferry for twenty years. We met her at the pier.",
    "**Did you never think of giving up?",
    "“Never. The river is my home.”",
    "**What comes next?",
    "“A bridge, they say. I will believe it when it stands.”",
)


def test_answers_of_an_interview_are_those_of_whom_it_introduces() -> None:
    body = tuple(
        Block(
            kind=BlockKind.PARAGRAPH,
            text=text.strip("*"),
            spans=(Span(start=0, end=len(text) - 2, kind=SpanKind.STRONG),) if text[0] == "*" else (),
        )
        for text in INTERVIEW
    )
    found = Quotes()(PAGE, Draft(body=body, language="en")).quotes
    assert [(quote.speaker, quote.cue.kind) for quote in found] == [("Ann Lee", CueKind.TURN)] * 2


def test_who_says_i_in_the_narrative_is_the_author() -> None:
    body = (Block(kind=BlockKind.PARAGRAPH, text="I met Ann Lee. “Are you tired?” I asked her. “No, not at all,” she said."),)
    found = Quotes()(PAGE, Draft(body=body, language="en", authors=(Person(name="Bob Ray"),))).quotes
    assert [quote.speaker for quote in found] == ["Bob Ray", "Ann Lee"]


def test_a_block_quote_that_nothing_announces_or_signs_is_a_motto() -> None:
    assert quotes("What is on no list cannot be struck off.", kind=BlockKind.BLOCKQUOTE) == ()


def test_a_block_quote_may_be_announced_and_have_paragraphs() -> None:
    body = (
        Block(kind=BlockKind.PARAGRAPH, text="In her book Ann Lee writes:"),
        Block(kind=BlockKind.BLOCKQUOTE, text="The river was always here."),
        Block(kind=BlockKind.BLOCKQUOTE, text="The bridge is new."),
    )
    found = Quotes()(PAGE, Draft(body=body, language="en")).quotes
    assert [(quote.speaker, quote.continues) for quote in found] == [("Ann Lee", False), ("Ann Lee", True)]


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("ar", 'وقال الصياد الشاب سامي نور: "عدنا إلى البحر بعد غياب طويل".', "سامي نور"),
        ("zh", "“河水今年涨得特别早。”渔船船主林小山说。", "林小山"),
        ("ko", "“강은 해마다 넓어집니다.” 스무 해 배를 몰아 온 김하늘 씨가 말했다.", "김하늘"),
    ],
)
def test_roles_glued_to_a_name_are_no_part_of_it(language: str, text: str, speaker: str) -> None:
    assert speakers(text, language=language) == [speaker]


def test_a_block_quote_needs_no_marks() -> None:
    (quote,) = quotes("It took us far too long to build it.\n— Ann Lee", kind=BlockKind.BLOCKQUOTE)
    assert (quote.kind, quote.text, quote.speaker) == (QuoteKind.BLOCK, "It took us far too long to build it.", "Ann Lee")


def test_a_pull_quote_is_not_quoted_twice() -> None:
    body = (
        Block(kind=BlockKind.PARAGRAPH, text="“It took us far too long,” said Ann Lee."),
        Block(kind=BlockKind.BLOCKQUOTE, text="It took us far too long"),
    )
    assert len(Quotes()(PAGE, Draft(body=body, language="en")).quotes) == 1


def test_an_embedded_post_is_spoken_by_its_account() -> None:
    (quote,) = quotes("We are open again! — Ann Lee (@annlee) March 3, 2024", kind=BlockKind.EMBED)
    assert (quote.kind, quote.text, quote.speaker) == (QuoteKind.SOCIAL, "We are open again!", "Ann Lee")
    assert quote.cue.kind is CueKind.ACCOUNT


def test_the_account_may_stand_outside_the_post() -> None:
    page = cut_text("We are open again!\n\n— Ann Lee (@annlee) March 3, 2024")
    post = Block(kind=BlockKind.EMBED, text="We are open again!", url="https://social.example/annlee/status/1")
    (quote,) = Quotes()(page, Draft(body=(post,), language="en")).quotes
    assert (quote.speaker, quote.cue.kind) == ("Ann Lee", CueKind.ACCOUNT)


def test_a_body_without_quotations_gives_none() -> None:
    assert quotes("Nothing was said.", "It’s late.") == ()


def test_dumps_have_quotations_too() -> None:
    filler = "The bridge over the river was closed for two years, and the people of the town had to take the ferry. "
    dump = f"Bridge opens\n\n{filler * 3}\n\nThe mayor Ann Lee said: “We are very glad that it is done.”\n\n{filler * 2}"
    assert [(q.text, q.speaker) for q in extract_text(dump).quotes] == [("We are very glad that it is done.", "Ann Lee")]


@pytest.mark.parametrize(
    "piece",
    ["“a ", '" ', "– a, said B ", "Ann (", "«»", "“A b c,” the police said. Ann Lee. ", "“A, says b, says c,” they said. "],
)
@pytest.mark.parametrize("language", ["en", "sv", "de", "ko"])
def test_hostile_pages_take_linear_time(piece: str, language: str) -> None:
    started = time.process_time()
    quotes(*[piece * 20] * (200_000 // len(piece) // 20), piece * (200_000 // len(piece)), language=language)
    assert time.process_time() - started < 3.0
