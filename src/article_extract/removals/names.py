"""What class names, ids, roles and addresses say about the part of a page that bears them.

Site builders name parts in English the world over, hence one table for all languages; words of other languages that are
common in class names stand among them. Words are compared singly: ``related-articles__item`` is ``related``,
``articles``, ``item``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..page import Node, Page

# The kinds of part; the order is that of the bits and of the model's features.
KINDS: Final[dict[str, str]] = {
    "newsletter": "newsletter newsletters nl mailchimp signup optin mailinglist emailsignup subscribeform app appstore whatsapp"
    " telegram mailing esp inbox boletin boletim bulletin nieuwsbrief nyhetsbrev uutiskirje bulten mailings",
    "subscription": "subscribe subscription subscriptions paywall piano abo abos subscriber premium login signin register"
    " registration membership member donate donation donations support tp regwall offer offers plus metered gate"
    " account auth contribution appeal password forgot suscripcion abonnement abonnieren suscribete suscribirse suscriptor"
    " suscriptores abonne abonnes abonner abbonati abbonamento assine assinante assinantes assinatura doar doacao"
    " prenumerata prenumerera tilaa uyelik subscribewall memberships abonnez",
    "media_promo": "video videos player podcast podcasts audio youtube vimeo jwplayer brightcove playlist livestream listen watch"
    " dailymotion jw episode vod tv webtv mediathek reels videojs vjs kaltura ooyala plyr flowplayer bitmovin spotify"
    " readspeaker soundcloud escuchar ouvir ascolta ecouter clips audioplayer videoplayer tts texttospeech",
    "gallery": "gallery galleries slideshow media multimedia photos fotos galeria galerie galleria fotogaleria fotogalerie"
    " bildergalerie diaporama fotostrecke",
    "related": "related recommended recommendation recommendations recommend more teaser teasers trending popular mostread most"
    " read latest readmore next prev previous card cards story stories headlines river feed carousel promo promos"
    " recirculation recirc similar relacionadas relacionados correlati tags-related morefrom inline-related rail"
    " onward suggested suggestions onwards verwandte relevant picks post posts news top tease linked readalso also"
    " yarpp upnext mostpopular linklist listing relacionada relacionado masleidas leidas correlate meistgelesen"
    " weiterlesen empfehlungen lireaussi similaires similares maislidas lidas leiamais vejatambem saibamais polecane"
    " powiazane najczesciej souvisejici nejctenejsi najcitanije ilgili benzer okunanlar terkait bacajuga terpopuler"
    " populer luetuimmat gerelateerd meestgelezen populares lienquan kanren osusume ranking seealso mostviewed"
    " articles tile tiles newsticker topstories morestories morenews"
    " relatedposts relatedarticles relatednews relatedlinks otherstories",
    "share": "share sharing social socials sharer sharebar addthis follow bookmark bookmarks save print tools toolbar facebook"
    " twitter copy sns sharedaddy heateor addtoany a2a follower followers compartir partager teilen compartilhe"
    " compartilhar partilhar partage condividi condivisione udostepnij sdilet paylas bagikan podeli sharethis"
    " socialshare socialmedia sharebuttons sharebutton sharebox sharelinks socialbar socialicons sociallinks"
    " linkedin pinterest reddit tumblr xing shariff shares likes networks toolbox",
    "advert": "ad ads advert adverts advertisement advertising sponsor sponsored sponsors promoted dfp gpt banner affiliate"
    " affiliates outbrain taboola commercial native partner partners shop product products price deal deals revcontent"
    " mgid anzeige anzeigen werbung publicidad ecommerce buy adslot adunit advertorial brand coupon publicite iklan"
    " reklama reklam hirdetes annonce annons annonse mainos oglas inzerce pubblicita anuncio anuncios adsbygoogle"
    " adsense leaderboard mpu adbox adcontainer adwrapper",
    "comments": "comment comments disqus discussion replies reply coral respond commenting kommentare viafoura openweb spotim"
    " commentlist conversation forum reactions opinions comentarios comentario commentaires commentaire commenti"
    " komentarze komentari yorum yorumlar komentar reacties kommentarer kommentit kommentar diskuse diskuze"
    " commentform commentsection commentbox livefyre"
    " recentcomments bypostauthor commentmetadata nocomments",
    "author_bio": "author authors bio biography profile contributor about aboutauthor authorbox vcard writer reporter columnist"
    " autor autoren auteur journalist person autore autora autores auteurs yazar penulis authorbio authorinfo autorka",
    "tags": "tag tags topic topics keyword keywords taglist category categories cat taxonomy theme themes label labels"
    " subjects etiquetas temas themen schlagworte thema tema subject etiqueta tagi etiketler etiket motscles"
    " stichworte schlagwort emneord tagcloud tagged hashtag hashtags tagslist posttags articletags",
    "navigation": "nav navigation menu navbar submenu breadcrumb breadcrumbs masthead header hamburger topbar skip search"
    " searchform sitemap pagination pager sidebar drawer mainmenu megamenu topnav toplinks burger site logo menuitem"
    " navigations dropdown offcanvas back backtotop language locale weather mainnav subnav sidenav topmenu ariane"
    " migas briciole kruimelpad brotkrumen okruszki navlinks navigace"
    " branding skiplinks blogroll archives mainnavigation menubar menus crumb crumbs navi supernav sections edition editions"
    " quicklinks hauptmenue hauptnavigation",
    "footer": "footer foot colophon bottom subfooter contentinfo sitefooter pie",
    "consent": "cookie cookies consent gdpr cmp onetrust privacy privacywall cookiebanner didomi usercentrics cookiebot embed"
    " embedprivacy ccpa rgpd dsgvo lgpd sourcepoint quantcast trustarc cookieconsent cookielaw cookienotice borlabs"
    " axeptio tarteaucitron iubenda complianz revoke",
    "legal": "copyright legal terms disclaimer imprint impressum policy policies imprensa rights credits notice correction"
    " corrections datenschutz agb trust ethics contact privacypolicy kontakt contacts conditions accessibility"
    " copyrights avisolegal mentions aviso privacidad privacidade rechtliches",
    "widget": "poll polls quiz ticker widget widgets stock market markets weather horoscope lottery calendar game games puzzle"
    " translate translator feedback rating vote survey score scores standings calculator infobox factbox toc table"
    " fontsize textsize crossword sudoku stats sondage encuesta enquete sondaggio umfrage anket sonda ankieta"
    " horoscopo horoskop horoscopes meteo wetter pogoda playbuzz apester typeform minigames spiele jeux juegos giochi"
    " jogos oyun gry",
    "byline": "byline bylines dateline date time timestamp published pubdate updated posted meta entrymeta datetime modified"
    " postmeta articlemeta publish credit attribution info details by readingtime datepublished datemodified fecha"
    " dates metas datum tarih tanggal postdate postedon readtime",
    "headline": "headline title subtitle standfirst dek lead lede summary excerpt kicker deck teaser-text description intro"
    " subhead subheading subheadline keypoints highlights bullets abstract eyebrow sapo bajada strapline takeaways"
    " overline supertitle h1 chapo sottotitolo vorspann entradilla subtitulo copete ingress chapeau sommario occhiello"
    " perex dachzeile podnaslov sumario keypoint keytakeaways summarybox",
    "caption": "caption captions figcaption credit credits copyright photographer legend bildunterschrift didascalia"
    " imagecaption wp-caption figure image img photo picture gallery leyenda legenda epigrafe bijschrift bildtext"
    " bildetekst kuvateksti popisek fotograf credito creditos attachment foto",
    "overlay": "modal popup overlay dialog lightbox toast alert notification tooltip interstitial popover flyout",
    "aside": "aside sidebar secondary complementary rail right column col2 side",
    "list": "list items grid swiper slick slider slides slide collection row",
    "article": "article body content entry story main text post articlebody",
    "button": "button btn cta buttons",
    "form": "form input field fieldset subscribeform checkbox label newsletterform",
}
BIT: Final[dict[str, int]] = {}
for _number, _words in enumerate(KINDS.values()):
    for _word in _words.split():
        BIT[_word] = BIT.get(_word, 0) | 1 << _number
TAG_KINDS = {
    "nav": "navigation",
    "footer": "footer",
    "header": "navigation",
    "aside": "aside",
    "form": "form",
    "button": "button",
    "label": "form",
    "figcaption": "caption",
    "figure": "caption",
    "dialog": "overlay",
    "article": "article",
    "main": "article",
    "address": "byline",
    "ul": "list",
    "ol": "list",
    "summary": "button",
    "table": "widget",
}
_ORDER = list(KINDS)
TAG_BIT: Final = {tag: 1 << _ORDER.index(kind) for tag, kind in TAG_KINDS.items()}
WORDS: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
LETTERS: Final = bytes(n if chr(n).islower() and n < 128 else 32 for n in range(256))  # what becomes of each ASCII character
LONGEST: Final = 200  # characters of a name that are read
REMEMBERED: Final = 4096  # names whose kinds are kept


def read(names: str) -> int:
    """The kinds of part that these names speak for, as bits in the order of ``KINDS``."""
    bits = 0
    names = names[:LONGEST]
    if names.isascii() and names.islower():  # as most are, and it takes half the time
        for word in names.encode().translate(LETTERS).decode().split():
            bits |= BIT.get(word, 0)
    else:
        for word in WORDS.findall(names):
            bits |= BIT.get(word.lower(), 0)
    return bits


def kinds(names: str) -> int:
    """The same, remembered: pages of a site share their names."""
    return _remembered(names[:LONGEST])


_remembered: Final = lru_cache(maxsize=REMEMBERED)(read)


def kinds_of(page: Page) -> tuple[list[int], list[int]]:
    """The same as ``kinds_of_nodes`` of the page's containers, worked out once a page."""
    if page.kinds is None:
        page.kinds = kinds_of_nodes(page.nodes)
    return page.kinds


def kinds_of_nodes(nodes: Sequence[Node]) -> tuple[list[int], list[int]]:
    """For each container the kinds that it and the two around it speak for, and those that the ones farther out do."""
    read: dict[str, int] = {}
    own: list[int] = []
    around: list[int] = []  # the container around each; around the outermost, the document, which bears no names, itself
    near: list[int] = []
    far: list[int] = []
    for node in nodes:
        names = node.names
        bits = read.get(names, -1)
        if bits < 0:
            bits = read[names] = kinds(names)
        bits |= TAG_BIT.get(node.tag, 0)
        parent = node.parent
        up = parent.index if parent is not None else 0
        own.append(bits)
        around.append(up)
        second = around[up]
        third = around[second]
        near.append(bits | own[up] | own[second])
        far.append(near[third] | far[third] if parent is not None else 0)
    return near, far
